"""The answer to a question of theirs. The answer itself only the seeker has; the letter makes room for it.

Without it, the letter is a courteous word that it was read, and the remark beside it says what is lacking.
"""

from afterword.core.letters.render import CallWording, Wording
from afterword.core.letters.wordings.table import Table

LETTERS = (
    Wording(
        subject=("In answer to your question",),
        paragraphs=(
            ("Thank you for your message about {role_at}, and for your question, which I am glad to answer.",),
            (
                "If it is easier for you, we can also speak by telephone.",
                "Let me know when it suits you, and I will call.",
            ),
            ("I remain very interested in the role, and I look forward to hearing from you.",),
        ),
    ),
    Wording(
        subject=("{role} role: your question", "About your question"),
        paragraphs=(
            ("It is good to hear from you about {role_at}. I have read your question, and I am happy to answer it.",),
            (
                "If anything is still unclear, please write again, or name a time for a short call.",
                "My interest in the role is as strong as before.",
            ),
        ),
    ),
)

MESSAGES = (
    Wording(
        paragraphs=(
            (
                "{hello}, thank you for your question about {role_at}.",
                "I am glad to answer it, here or by telephone, as you prefer.",
                "I remain very interested in the role.",
            ),
        ),
    ),
    Wording(
        paragraphs=(
            (
                "{hello}, it is good to hear from you. I am happy to answer your question about {role_at}.",
                "If anything is still unclear, please write again.",
            ),
        ),
    ),
)

CALLS = (
    CallWording(
        opening=(
            "{hello}, this is {me}. You had a question for me; is this a good moment?",
            "{hello}. You had a question for me; is this a good moment?",
        ),
        points=("Thank you for your message about {role_at}.", "I am glad to answer your question now."),
        question="Does that answer your question, or would more detail help?",
    ),
    CallWording(
        opening=(
            "{hello}, {me} here, about your message. Do you have a few minutes?",
            "{hello}, I am calling about your message. Do you have a few minutes?",
        ),
        points=("I would like to answer your question myself.", "I remain very interested in {role_at}."),
        question="Is there anything else that you would like to know?",
    ),
)

QUESTION = Table(
    letters=LETTERS,
    messages=MESSAGES,
    calls=CALLS,
    write_down=("What you answered", "What they want to know next", "What happens next, and by when"),
)
