"""The second follow-up in a silence: shorter than the first, and easy to answer with a no."""

from afterword.core.letters.render import CallWording, Wording
from afterword.core.letters.wordings.follow_up import WRITE_DOWN
from afterword.core.letters.wordings.table import Table

SECOND = Table(
    letters=(
        Wording(
            subject=("The {role} role: where things stand", "The {role} role", "A second short question"),
            paragraphs=(
                (
                    "I am writing once more about {role_at}, which I would still very much like to take on.",
                    "One reason: {point}.",
                ),
                (
                    "Is the decision still open, and do you know roughly when it will be made?",
                    "If you have chosen somebody else, a short line to say so is enough.",
                    "Thank you for your time either way.",
                ),
            ),
        ),
        Wording(
            subject=("{role} role: one question", "Just one question"),
            paragraphs=(
                (
                    "I will not take much of your time: I have only one question about {role_at}.",
                    "Is there still a next step that I can prepare for?",
                ),
                (
                    "I am still very interested[, and I have kept this in mind: {point}].",
                    "If plans have changed, a line to say so is enough.",
                    "If you need anything from me, I can send it.",
                ),
            ),
        ),
        Wording(
            subject=("Still interested in this role",),
            paragraphs=(
                (
                    "My last note may have reached you at a busy time, so I will keep this one short.",
                    "I am still interested in {role_at}.",
                    "One thing that still draws me to it: {point}.",
                ),
                (
                    "Could you tell me whether I am still being considered?",
                    "Any answer is welcome, and one line is enough.",
                ),
            ),
        ),
    ),
    messages=(
        Wording(
            paragraphs=(
                (
                    "{hello}, one more short note about {role_at}.",
                    ("I am still very interested, also because of this: {point}.", "I am still very interested."),
                    "Is the decision still open? A short line is enough, whatever the answer.",
                ),
            ),
        ),
        Wording(
            paragraphs=(
                (
                    "{hello}, my last note may have reached you at a busy time.",
                    "I would still like to take on {role_at}[, and I have kept this in mind: {point}].",
                    "Could you tell me whether I am still being considered?",
                ),
            ),
        ),
        Wording(
            paragraphs=(
                (
                    "{hello}, only one question about {role_at}: is there still a next step that I can prepare for?",
                    ("My interest is unchanged, for this reason too: {point}.", "My interest is unchanged."),
                    "Any answer is welcome.",
                ),
            ),
        ),
    ),
    calls=(
        CallWording(
            opening=(
                "{hello}, this is {me}, about {the_role}. I have only one question, if this is a good moment.",
                "{hello}, I have only one question about {the_role}, if this is a good moment.",
            ),
            points=(
                "I am still very interested in {role_at}.",
                "One reason: {point}.",
                "If you have chosen somebody else, that is fine to say.",
            ),
            question="Is the decision still open, and do you know roughly when it will be made?",
        ),
        CallWording(
            opening=(
                "{hello}, {me} here. Do you have a minute for a question about {the_role}?",
                "{hello}. Do you have a minute for a question about {the_role}?",
            ),
            points=(
                "I will keep it short.",
                "I would still like to take on {role_at}.",
                "I have kept this in mind: {point}.",
            ),
            question="Is there still a next step that I can prepare for?",
        ),
        CallWording(
            opening=(
                "{hello}, my name is {me}; I have applied for {the_role}. Is this a good moment?",
                "{hello}, I have applied for {the_role}. Is this a good moment?",
            ),
            points=(
                "My interest in {role_at} is unchanged.",
                "One thing that still draws me to it: {point}.",
                "Any answer is welcome.",
            ),
            question="Could you tell me whether I am still being considered?",
        ),
    ),
    write_down=WRITE_DOWN,
)
