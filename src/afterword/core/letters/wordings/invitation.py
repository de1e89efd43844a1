"""The answer to an invitation: yes with pleasure, and a question for what one has to know.

Which time suits the seeker is not known here: the letter is complete without it, and the remark beside it asks.
"""

from afterword.core.letters.render import CallWording, Wording
from afterword.core.letters.wordings.table import Table

LETTERS = (
    Wording(
        subject=("Thank you for your invitation",),
        paragraphs=(
            (
                "Thank you for your invitation.",
                "I am glad to accept it, and I look forward to speaking with you about {role_at}.",
            ),
            (
                "Could you please confirm the day and the time, how or where we will meet, and who will take part?",
                "If there is something that I should prepare or bring, I am happy to do so.",
            ),
        ),
    ),
    Wording(
        subject=("{role} interview: with pleasure", "With pleasure: our conversation"),
        paragraphs=(
            (
                "I was pleased to receive your invitation, and I would be glad to speak with you about {role_at}.",
                "I remain very interested in the role.",
            ),
            (
                "Could you send me a short confirmation of the day, the time, and how we will speak?",
                "It would also help to know who will be there and what you would like to talk about.",
            ),
        ),
    ),
)

MESSAGES = (
    Wording(
        paragraphs=(
            (
                "{hello}, thank you for the invitation.",
                "I am glad to accept it and look forward to speaking about {role_at}.",
                "Could you please confirm the day, the time and how we will speak?",
            ),
        ),
    ),
    Wording(
        paragraphs=(
            (
                "{hello}, I was pleased to receive your invitation.",
                "I would be glad to speak with you about {role_at}.",
                "Could you send me a short confirmation of the day, the time and who will take part?",
            ),
        ),
    ),
)

CALLS = (
    CallWording(
        opening=(
            "{hello}, this is {me}. Thank you for your invitation; I am glad to accept it.",
            "{hello}. Thank you for your invitation; I am glad to accept it.",
        ),
        points=(
            "I look forward to speaking with you about {role_at}.",
            "I would like to agree on the day and the time.",
        ),
        question="Who will take part, and is there something that I should prepare?",
    ),
    CallWording(
        opening=(
            "{hello}, {me} here, about the interview for {the_role}. Is this a good moment?",
            "{hello}, I am calling about the interview for {the_role}. Is this a good moment?",
        ),
        points=(
            "I was pleased to be invited, and I am glad to accept.",
            "I remain very interested in {role_at}.",
        ),
        question="Which day and time do you have in mind, and how will we meet?",
    ),
)

INVITATION = Table(
    letters=LETTERS,
    messages=MESSAGES,
    calls=CALLS,
    write_down=(
        "Day, time and time zone",
        "Place, telephone number or link",
        "Who will be there, and what they do",
        "What to prepare or bring",
    ),
)
