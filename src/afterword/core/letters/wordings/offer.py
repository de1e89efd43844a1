"""The answer to an offer: thanks, and then either a word in writing or a day for the decision. Never yet a yes."""

from afterword.core.letters.render import CallWording, Wording
from afterword.core.letters.wordings.table import Table

SPOKEN = Table(
    letters=(
        Wording(
            subject=("Thank you for your offer",),
            paragraphs=(
                ("Thank you very much for offering me {role_at}. I was very pleased to hear it.",),
                (
                    "Could you please send me the offer in writing, with the terms and the start date?",
                    (
                        "I have noted that you would like my answer {decide_by}.",
                        "Please also let me know by when you need my answer.",
                    ),
                ),
                ("I look forward to reading it.",),
            ),
        ),
        Wording(
            subject=("Your offer: {role} role", "Your offer and my thanks"),
            paragraphs=(
                ("It was very good to hear that you would like to offer me {role_at}. Thank you for your confidence.",),
                (
                    "So that I can give you a considered answer, I would be grateful to have the offer on paper.",
                    (
                        "I understand that you would like to have my decision {decide_by}.",
                        "By which day would you like to have my decision?",
                    ),
                ),
            ),
        ),
    ),
    messages=(
        Wording(
            paragraphs=(
                (
                    "{hello}, thank you very much for offering me {role_at}. I was very pleased to hear it.",
                    (
                        "Could you please send me the offer in writing? I know that you need my answer {decide_by}.",
                        "Could you please send me the offer in writing, and tell me by when you need my answer?",
                    ),
                ),
            ),
        ),
        Wording(
            paragraphs=(
                (
                    "{hello}, it was very good to hear that you would like to offer me {role_at}.",
                    "I would be grateful to have the offer on paper, so that I can give you a considered answer.",
                    (
                        "I understand that you would like my answer {decide_by}.",
                        "By which day would you like my answer?",
                    ),
                ),
            ),
        ),
    ),
    calls=(
        CallWording(
            opening=(
                "{hello}, this is {me}. I am calling to thank you for your offer.",
                "{hello}. I am calling to thank you for your offer.",
            ),
            points=(
                "I was very pleased to hear that you would like to offer me {role_at}.",
                "I would like to read the offer in writing before I decide.",
            ),
            question="When can I expect it on paper, and by when do you need my answer?",
        ),
        CallWording(
            opening=(
                "{hello}, {me} here, about your offer. Is this a good moment?",
                "{hello}, I am calling about your offer. Is this a good moment?",
            ),
            points=(
                "Thank you for your confidence; {role_at} interests me very much.",
                "I want to give you a considered answer, and for that I need the terms on paper.",
            ),
            question="Could you send me the offer in writing, and name the day by which you need my decision?",
        ),
    ),
    write_down=(
        "When the written offer comes, and from whom",
        "By when they need your answer",
        "Pay, start, hours and place, as they said them",
    ),
)

WRITTEN = Table(
    letters=(
        Wording(
            subject=("Thank you for your offer",),
            paragraphs=(
                ("Thank you very much for your written offer of {role_at}. I am very pleased about it.",),
                (
                    "I am reading it carefully.",
                    (
                        "You will have my answer {decide_by}.",
                        "Could you tell me by when you would like to have my answer?",
                    ),
                    "If a question comes up before then, may I call you?",
                ),
            ),
        ),
        Wording(
            subject=("Your offer: {role} role", "Your offer and my thanks"),
            paragraphs=(
                ("Your offer of {role_at} has arrived. Thank you for it, and for your confidence.",),
                (
                    (
                        "I will take the time to read everything and will write to you again {decide_by}.",
                        "I will take the time to read everything. By which day would you like to have my decision?",
                    ),
                    "If I have a question about the terms, I will write to you soon.",
                ),
            ),
        ),
    ),
    messages=(
        Wording(
            paragraphs=(
                (
                    "{hello}, thank you very much for the written offer of {role_at}. I am very pleased about it.",
                    ("You will have my answer {decide_by}.", "By when would you like to have my answer?"),
                ),
            ),
        ),
        Wording(
            paragraphs=(
                (
                    "{hello}, your offer of {role_at} has arrived. Thank you for your confidence.",
                    (
                        "I will read it carefully and write to you again {decide_by}.",
                        "I will read it carefully. By which day would you like to have my decision?",
                    ),
                ),
            ),
        ),
    ),
    calls=(
        CallWording(
            opening=(
                "{hello}, this is {me}. Your offer has arrived, and I am calling to thank you.",
                "{hello}. Your offer has arrived, and I am calling to thank you.",
            ),
            points=(
                "I am very pleased about the offer of {role_at}.",
                "I am reading it carefully.",
                "You will have my answer {decide_by}.",
            ),
            question="Whom may I ask if a question about the terms comes up?",
        ),
        CallWording(
            opening=(
                "{hello}, {me} here, about your offer. Is this a good moment?",
                "{hello}, I am calling about your offer. Is this a good moment?",
            ),
            points=(
                "Thank you for the written offer of {role_at}, and for your confidence.",
                ("I have noted that you need my decision {decide_by}.", "I want to give you a considered answer."),
            ),
            question="By which day do you need my signed answer, and in which form?",
        ),
    ),
    write_down=("By when they need your answer", "What they said about the terms", "Whom to ask about details"),
)
