"""The answer to a no: thanks, no argument, an open door. The one question has a letter of its own, in `feedback`."""

from afterword.core.letters.render import CallWording, Wording
from afterword.core.letters.wordings.table import Table

LETTERS = (
    Wording(
        subject=("Thank you for letting me know",),
        paragraphs=(
            (
                "Thank you for telling me about your decision on {role_at}[, and for {talk}].",
                "I would have liked to join you, and I respect the choice you made.",
                "I will remember this part in particular: {point}.",
            ),
            ("Should another role come up that could suit me, I would be glad to hear from you.",),
            ("I wish you and your colleagues every success.",),
        ),
    ),
    Wording(
        subject=("Your decision on the {role} role", "With thanks for your answer"),
        paragraphs=(
            (
                "Thank you for your answer, and for the time you gave to my application for {role_at}.",
                (
                    "I had hoped for different news, but I enjoyed {talk}, and this part in particular: {point}.",
                    "I had hoped for different news, but I enjoyed {talk}.",
                    "I had hoped for different news, but it is good to know where things stand.",
                ),
            ),
            ("I remain interested in your work, and I would be glad to be considered again.",),
            ("I wish you a good start with your new colleague.",),
        ),
    ),
    Wording(
        subject=("Thank you and best wishes",),
        paragraphs=(
            (
                "I appreciate that you let me know about {role_at}.",
                "Thank you for considering me, and please pass on my thanks to everyone who took part.",
                "I was glad to talk about this in particular: {point}.",
            ),
            ("I would be happy to stay in touch and to hear of other openings in the future.",),
            ("I wish you and the team all the best.",),
        ),
    ),
)

MESSAGES = (
    Wording(
        paragraphs=(
            (
                "{hello}, thank you for letting me know about {role_at}, and for your time.",
                "I was glad to talk about this in particular: {point}.",
                "If another role comes up that could suit me, I would be glad to hear from you.",
            ),
        ),
    ),
    Wording(
        paragraphs=(
            (
                "{hello}, thank you for your answer about {role_at}.",
                "I had hoped for a different one, and I respect your choice.",
                "I would be happy to stay in touch.",
            ),
        ),
    ),
)

CALLS = (
    CallWording(
        opening=(
            "{hello}, this is {me}. I only want to thank you for letting me know about {the_role}.",
            "{hello}. I only want to thank you for letting me know about {the_role}.",
        ),
        points=(
            "I would have liked to work at {employer}, and I respect the choice you made.",
            "I was glad to talk about this in particular: {point}.",
            "If another role comes up that could suit me, I would be glad to hear from you.",
        ),
        question="May I write to you if I see another role that fits?",
    ),
    CallWording(
        opening=(
            "{hello}, {me} here. Thank you for your answer; do you have one minute?",
            "{hello}. Thank you for your answer; do you have one minute?",
        ),
        points=(
            "Thank you for the time you gave to my application for {role_at}.",
            "I would be happy to stay in touch.",
        ),
        question="Do you expect other openings this year?",
    ),
)

REJECTION = Table(
    letters=LETTERS,
    messages=MESSAGES,
    calls=CALLS,
    write_down=("What they said about you, in their own words", "Whether they spoke of other roles"),
)
