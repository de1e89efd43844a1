"""Leaving: of one's own wish, for another offer, or by declining theirs. Brief, and no reason is invented."""

from afterword.core.letters.render import CallWording, Wording
from afterword.core.letters.wordings.table import Table

WRITE_DOWN = ("What they said", "Whether they would like to stay in touch")

WITHDRAWN = Table(
    letters=(
        Wording(
            subject=("I withdraw my application",),
            paragraphs=(
                (
                    "I am writing to let you know that I withdraw my application for {role_at}.",
                    "I wanted you to hear it from me.",
                ),
                ("Thank you for your time and for your interest[, and for {talk} in particular].",),
                ("I wish you success in finding the right person.",),
            ),
        ),
        Wording(
            subject=("My application: {role} role", "About my application"),
            paragraphs=(
                (
                    "I have decided not to continue with my application for {role_at}.",
                    "I wanted you to know, so that you can go on with the other candidates.",
                ),
                (
                    "Thank you for considering me, and for the attention you gave to my application.",
                    "I would be pleased if our paths crossed again.",
                ),
            ),
        ),
    ),
    messages=(
        Wording(
            paragraphs=(
                (
                    "{hello}, I am writing to let you know that I withdraw my application for {role_at}.",
                    "Thank you for your time and for your interest. I wish you success in finding the right person.",
                ),
            ),
        ),
        Wording(
            paragraphs=(
                (
                    "{hello}, I have decided not to continue with my application for {role_at}.",
                    "Thank you for considering me. I would be pleased if our paths crossed again.",
                ),
            ),
        ),
    ),
    calls=(
        CallWording(
            opening=(
                "{hello}, this is {me}, about {the_role}. I would like to tell you something myself.",
                "{hello}, I am calling about {the_role}. I would like to tell you something myself.",
            ),
            points=(
                "I withdraw my application for {role_at}.",
                "Thank you for your time and for your interest.",
            ),
            question="Do you need this from me in writing?",
        ),
        CallWording(
            opening=(
                "{hello}, {me} here. Do you have a minute? It is about my application.",
                "{hello}. Do you have a minute? It is about my application.",
            ),
            points=(
                "I have decided not to continue with my application for {role_at}.",
                "Thank you for considering me; I would be pleased if our paths crossed again.",
            ),
            question="Is there anything that you still need from me?",
        ),
    ),
    write_down=WRITE_DOWN,
)

TAKEN = Table(
    letters=(
        Wording(
            subject=("I withdraw my application",),
            paragraphs=(
                (
                    "I am writing to let you know that I have accepted another offer.",
                    "I therefore withdraw my application for {role_at}.",
                ),
                ("Thank you for considering me[, and for {talk} in particular].",),
                ("I wish you and your colleagues success in finding the right person.",),
            ),
        ),
        Wording(
            subject=("A change in my plans",),
            paragraphs=(
                (
                    "My plans have changed, and I have taken a position elsewhere.",
                    "Please no longer consider me for {role_at}.",
                ),
                (
                    "Thank you for the time you gave to my application.",
                    "I would be pleased if our paths crossed again.",
                ),
            ),
        ),
    ),
    messages=(
        Wording(
            paragraphs=(
                (
                    "{hello}, I have accepted another offer and therefore withdraw my application for {role_at}.",
                    "Thank you for considering me. I wish you success in finding the right person.",
                ),
            ),
        ),
        Wording(
            paragraphs=(
                (
                    "{hello}, my plans have changed, and I have taken a position elsewhere.",
                    "Please no longer consider me for {role_at}.",
                    "Thank you for your time.",
                ),
            ),
        ),
    ),
    calls=(
        CallWording(
            opening=(
                "{hello}, this is {me}, about {the_role}. I would like to tell you something myself.",
                "{hello}, I am calling about {the_role}. I would like to tell you something myself.",
            ),
            points=(
                "I have accepted another offer, and so I withdraw my application for {role_at}.",
                "Thank you for considering me.",
            ),
            question="Do you need this from me in writing?",
        ),
        CallWording(
            opening=(
                "{hello}, {me} here. Do you have a minute? It is about my application.",
                "{hello}. Do you have a minute? It is about my application.",
            ),
            points=(
                "My plans have changed: I have taken a position elsewhere.",
                "Please no longer consider me for {role_at}.",
                "Thank you for your time.",
            ),
            question="Is there anything that you still need from me?",
        ),
    ),
    write_down=WRITE_DOWN,
)

DECLINED = Table(
    letters=(
        Wording(
            subject=("My answer to your offer",),
            paragraphs=(
                (
                    "Thank you very much for offering me {role_at}, and for the confidence that it shows.",
                    "After considering it, I have decided not to accept.",
                ),
                (
                    "I am grateful for the time that you and your colleagues gave me[, and for {talk} in particular].",
                    "I wish you success in finding the right person.",
                ),
            ),
        ),
        Wording(
            subject=("Your offer: {role} role", "About your kind offer"),
            paragraphs=(
                (
                    "I am writing about your offer of {role_at}, which I have decided to decline.",
                    "I wanted you to know, so that you can go on with your search.",
                ),
                (
                    "Thank you for the offer, and for the time you gave to my application.",
                    "I would be pleased if our paths crossed again.",
                ),
            ),
        ),
    ),
    messages=(
        Wording(
            paragraphs=(
                (
                    "{hello}, thank you very much for offering me {role_at}.",
                    "I have decided not to accept. I wish you success in finding the right person.",
                ),
            ),
        ),
        Wording(
            paragraphs=(
                (
                    "{hello}, I am writing about your offer of {role_at}, which I have decided to decline.",
                    "Thank you for your confidence. I would be pleased if our paths crossed again.",
                ),
            ),
        ),
    ),
    calls=(
        CallWording(
            opening=(
                "{hello}, this is {me}. I have an answer to your offer, and I wanted to give it to you myself.",
                "{hello}. I have an answer to your offer, and I wanted to give it to you myself.",
            ),
            points=(
                "Thank you very much for offering me {role_at}.",
                "I have decided not to accept.",
                "I wish you success in finding the right person.",
            ),
            question="Do you need this from me in writing?",
        ),
        CallWording(
            opening=(
                "{hello}, {me} here, about your offer. Is this a good moment?",
                "{hello}, I am calling about your offer. Is this a good moment?",
            ),
            points=(
                "I have decided to decline your offer of {role_at}.",
                "Thank you for your confidence; I would be pleased if our paths crossed again.",
            ),
            question="Is there anything that you still need from me?",
        ),
    ),
    write_down=WRITE_DOWN,
)
