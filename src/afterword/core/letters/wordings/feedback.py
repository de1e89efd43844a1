"""The one question after a no: what could I do better? With the thanks where they have not gone; never an argument."""

from afterword.core.letters.render import CallWording, Wording
from afterword.core.letters.wordings.table import Table

FEEDBACK = Table(
    letters=(
        Wording(
            subject=("One question, with thanks",),
            paragraphs=(
                (
                    "{unthanked}Thank you for telling me about your decision on {role_at}[, and for {talk}].",
                    "{thanked}Thank you again for the time you gave to my application for {role_at}.",
                    "I respect the choice you made.",
                ),
                (
                    "If you have a moment, I would be grateful to know one thing that I could do better.",
                    "One line is plenty, and I will understand if you would rather not say.",
                ),
                ("I would be glad to hear from you, should another role come up that could suit me.",),
            ),
        ),
        Wording(
            subject=("My thanks and a question",),
            paragraphs=(
                (
                    "{unthanked}Thank you for your answer about {role_at}, and for considering me.",
                    "{thanked}My thanks again to you and your colleagues for considering me for {role_at}.",
                    "I was glad to talk about this in particular: {point}.",
                ),
                (
                    "May I ask you one thing: what should I work on for a role like this one?",
                    "A hint is plenty, and I understand if your rules do not allow for one.",
                ),
                ("I wish you and the team all the best.",),
            ),
        ),
    ),
    messages=(
        Wording(
            paragraphs=(
                (
                    "{hello}, thank you for letting me know about {role_at}, and for your time.",
                    "If you have a moment, I would be grateful to know one thing that I could do better.",
                ),
            ),
        ),
        Wording(
            paragraphs=(
                (
                    "{hello}, thank you for considering me for {role_at}. I respect your choice.",
                    "May I ask what I should work on for such a role? One line is plenty.",
                ),
            ),
        ),
    ),
    calls=(
        CallWording(
            opening=(
                "{hello}, this is {me}. I only want to thank you, and to ask one thing about {the_role}.",
                "{hello}. I only want to thank you, and to ask one thing about {the_role}.",
            ),
            points=(
                "I respect the choice you made at {employer}.",
                "I would like to hear how I came across, and I take it as it is.",
            ),
            question="Is there one thing that I could do better next time?",
        ),
        CallWording(
            opening=(
                "{hello}, {me} here. Do you have one minute for a question?",
                "{hello}. Do you have one minute for a question?",
            ),
            points=(
                "Thank you for the time you gave to my application for {role_at}.",
                "I would like to do better next time.",
            ),
            question="What should I work on for a role like this one?",
        ),
    ),
    write_down=("What they said, in their own words", "What you make of it: one lesson is enough"),
)
