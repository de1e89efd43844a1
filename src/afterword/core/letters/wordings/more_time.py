"""Asking for more time to answer an offer: thanks, one request without a reason, and their day holds until then."""

from afterword.core.letters.render import CallWording, Wording
from afterword.core.letters.wordings.table import Table

MORE_TIME = Table(
    letters=(
        Wording(
            subject=("A request about your offer",),
            paragraphs=(
                ("Thank you again for offering me {role_at}. I am very pleased about it, and I take it seriously.",),
                (
                    "I would like to give you a considered answer.",
                    (
                        "I know that you expect it {decide_by}: would it be possible to have a few more days?",
                        "Would it be possible to have a few more days for it?",
                    ),
                    "If that does not suit you, I will answer by the day that you named.",
                ),
                ("Thank you for considering it.",),
            ),
        ),
        Wording(
            subject=("A few days for my answer",),
            paragraphs=(
                ("Your offer of {role_at} means a lot to me. Thank you for your confidence.",),
                (
                    (
                        "You asked me for an answer {decide_by}.",
                        "You asked me for an answer soon.",
                    ),
                    "May I have some days more, so that I can decide with care?",
                    "Should your plans not allow for it, please tell me, and I will keep to your day.",
                ),
            ),
        ),
    ),
    messages=(
        Wording(
            paragraphs=(
                (
                    "{hello}, thank you again for offering me {role_at}. I would like to give you a considered answer.",
                    (
                        "Would it be possible to have a few more days than {decide_by}?",
                        "Would it be possible to have a few more days?",
                    ),
                ),
            ),
        ),
        Wording(
            paragraphs=(
                (
                    "{hello}, your offer of {role_at} means a lot to me, and I want to decide with care.",
                    "May I have some days more for my answer? If not, I will keep to the day that you named.",
                ),
            ),
        ),
    ),
    calls=(
        CallWording(
            opening=(
                "{hello}, this is {me}. I am calling about your offer, with thanks and one request.",
                "{hello}. I am calling about your offer, with thanks and one request.",
            ),
            points=(
                "I am very pleased about the offer of {role_at}.",
                "I want to give you a considered answer.",
            ),
            question=(
                "You expect my answer {decide_by}: would a few more days be possible?",
                "Would a few more days be possible?",
            ),
        ),
        CallWording(
            opening=(
                "{hello}, {me} here. I have your offer in front of me, and one question about it.",
                "{hello}. I have your offer in front of me, and one question about it.",
            ),
            points=(
                "Your offer of {role_at} means a lot to me.",
                "If there is no room, I keep to the day that you named.",
            ),
            question="May I have some days more, so that I can decide with care?",
        ),
    ),
    write_down=("The day that you agreed on", "Whether they want the answer in writing"),
)
