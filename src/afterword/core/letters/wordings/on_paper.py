"""Asking for an offer that was spoken and answered, and has not come on paper: thanks, and one question."""

from afterword.core.letters.render import CallWording, Wording
from afterword.core.letters.wordings.table import Table

ON_PAPER = Table(
    letters=(
        Wording(
            subject=("Your offer in writing",),
            paragraphs=(
                ("Thank you again for offering me {role_at}. I was very pleased to hear it.",),
                (
                    (
                        "You had mentioned sending {awaited} {awaited_by}, and I know that such papers take time.",
                        "I know that such papers take time.",
                    ),
                    "Can you say when I may expect them?",
                ),
                ("If anything from me is needed for it, I will gladly send it.",),
            ),
        ),
        Wording(
            subject=("A question about your offer",),
            paragraphs=(
                (
                    "I was glad about your offer of {role_at}, and I would like to read it on paper before I decide.",
                    "I had understood that {awaited} might come {awaited_by}.",
                ),
                (
                    "Is there something that it still depends on, or that I can help with?",
                    "A word about the timing is all I need.",
                ),
            ),
        ),
    ),
    messages=(
        Wording(
            paragraphs=(
                (
                    "{hello}, thank you again for offering me {role_at}.",
                    "Can you say when I may expect the offer in writing? If you need anything from me, I will send it.",
                ),
            ),
        ),
        Wording(
            paragraphs=(
                (
                    "{hello}, I was glad about your offer of {role_at}, and would like to read it on paper.",
                    "Is there something that it still depends on?",
                ),
            ),
        ),
    ),
    calls=(
        CallWording(
            opening=(
                "{hello}, this is {me}. I am calling about your offer.",
                "{hello}. I am calling about your offer.",
            ),
            points=(
                "Thank you again for offering me {role_at}.",
                "I would like to read the terms before I decide.",
            ),
            question="When may I expect the offer in writing?",
        ),
        CallWording(
            opening=(
                "{hello}, {me} here, about the offer that you made me.",
                "{hello}, it is about the offer that you made me.",
            ),
            points=(
                "I was glad about your offer of {role_at}.",
                "I had understood that {awaited} might come {awaited_by}.",
            ),
            question="Is there something that it still depends on?",
        ),
    ),
    write_down=("When the paper comes, and from whom", "By when they need your answer"),
)
