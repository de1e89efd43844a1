"""The yes to an offer: clear in the first sentence, with thanks, and the question what is to be signed."""

from afterword.core.letters.render import CallWording, Wording
from afterword.core.letters.wordings.table import Table

LETTERS = (
    Wording(
        subject=("I accept your offer",),
        paragraphs=(
            (
                "I am very pleased to accept your offer of {role_at}.",
                "Thank you for your confidence, and for the time that you and your colleagues have given me.",
            ),
            (
                "{spoken}Could you please send me the offer in writing as well?",
                "What do you need from me now, and what should I sign?",
                "I am happy to take care of it as soon as I hear from you.",
            ),
            ("I look forward to working with you.",),
        ),
    ),
    Wording(
        subject=("My answer to your offer",),
        paragraphs=(
            (
                "Yes: I accept your offer of {role_at}, and I do so with pleasure.",
                "Thank you, and please pass on my thanks to everyone who took part.",
            ),
            (
                "{spoken}I would be grateful if you could confirm it in writing.",
                "Please tell me which papers you need and how we go on from here.",
                "I look forward to joining you.",
            ),
        ),
    ),
)

MESSAGES = (
    Wording(
        paragraphs=(
            (
                "{hello}, I am very pleased to accept your offer of {role_at}. Thank you for your confidence.",
                "{spoken}Could you please send me the offer in writing as well?",
                "What do you need from me now?",
            ),
        ),
    ),
    Wording(
        paragraphs=(
            (
                "{hello}, yes: I accept your offer of {role_at}, and I do so with pleasure. Thank you very much.",
                "{spoken}I would be grateful if you could confirm it in writing.",
                "Please tell me how we go on from here.",
            ),
        ),
    ),
)

CALLS = (
    CallWording(
        opening=(
            "{hello}, this is {me}. I am calling with good news: I accept your offer.",
            "{hello}. I am calling with good news: I accept your offer.",
        ),
        points=(
            "I am very pleased to take on {role_at}.",
            "Thank you for your confidence.",
            "I will confirm it in writing.",
        ),
        question="What do you need from me now, and what should I sign?",
    ),
    CallWording(
        opening=(
            "{hello}, {me} here. I have decided: my answer to your offer is yes.",
            "{hello}. I have decided: my answer to your offer is yes.",
        ),
        points=(
            "Thank you to everyone who took part in the decision about {role_at}.",
            "I look forward to working with you.",
        ),
        question="How do we go on from here, and which papers do you need?",
    ),
)

ACCEPTANCE = Table(
    letters=LETTERS,
    messages=MESSAGES,
    calls=CALLS,
    write_down=("The start date", "What to sign and send, and by when", "To whom you confirm it in writing"),
)
