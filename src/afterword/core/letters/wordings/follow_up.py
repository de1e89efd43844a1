"""The follow-up: where it began, the day they named without a word of blame, the interest, one easy question."""

from afterword.core.letters.render import CallWording, Wording
from afterword.core.letters.wordings.table import Table

LETTERS = (
    Wording(
        subject=("{role} role: a short question", "A short question"),
        paragraphs=(
            (
                (
                    "I am following up on {talk} about {role_at}.",
                    "I am writing about my application for {role_at}.",
                ),
                (
                    "You had mentioned that I might hear from you {hear_by}, and I know that decisions take time.",
                    "You had mentioned sending {awaited} {awaited_by}, and I know how busy these weeks can be.",
                    "I know that decisions take time.",
                ),
            ),
            (
                (
                    "I remain very interested in the role, and this is a big part of why: {point}.",
                    "I remain very interested in the role, and I would be glad to take the next step.",
                ),
            ),
            (
                "Is there any news that you can share?",
                "If anything else from me would help, I will gladly send it.",
            ),
        ),
    ),
    Wording(
        subject=("News about the {role} role", "The next step for me"),
        paragraphs=(
            (
                (
                    "Since {talk}, I have remained very interested in {role_at}.",
                    "I remain very interested in {role_at}.",
                ),
                "This in particular has stayed with me: {point}.",
            ),
            (
                (
                    "I had understood that an answer might come {hear_by}.",
                    "I had understood that {awaited} might come {awaited_by}.",
                ),
                "If you need more time, that is of course fine.",
            ),
            (
                "Is there anything you can already say about what comes next?",
                "In the meantime, I am happy to answer questions or to send whatever would be useful.",
            ),
        ),
    ),
    Wording(
        subject=("The {role} role: next steps", "A question about next steps"),
        paragraphs=(
            (
                "I hope that the search is going well.",
                (
                    "I am writing about {role_at}, following {talk}.",
                    "I am writing about {role_at}, for which I have applied.",
                ),
                (
                    "You had spoken of an answer {hear_by}, and I understand that dates can move.",
                    "You had spoken of sending {awaited} {awaited_by}, and I understand that dates can move.",
                ),
            ),
            (
                (
                    "I would still very much like to do this work. What appeals to me most: {point}.",
                    "I would still very much like to do this work, and my interest has not changed.",
                ),
            ),
            (
                "When do you expect to know more?",
                "If you need anything else from me, please let me know.",
            ),
        ),
    ),
    Wording(
        subject=("After {talk}", "A brief question"),
        paragraphs=(
            (
                "Thank you again for considering me for {role_at}.",
                (
                    "{met}I enjoyed {talk}[, and this part has stayed with me: {point}].",
                    "It is a role that I would very much like to have.",
                ),
            ),
            (
                (
                    "I understood that you hoped to be in touch {hear_by}.",
                    "I understood that you hoped to send {awaited} {awaited_by}.",
                ),
                "May I ask where things stand, and whether there is a next step that I can prepare for?",
            ),
            ("My interest is as strong as before, and I am happy to send anything you still need.",),
        ),
    ),
)

MESSAGES = (
    Wording(
        paragraphs=(
            (
                "{hello}, I hope that you are well.",
                ("I am following up on {talk} about {role_at}.", "I am writing about {role_at}."),
                "You had mentioned that I might hear {hear_by}.",
                (
                    "I remain very interested, not least because of this: {point}.",
                    "I remain very interested.",
                ),
                "Is there any news that you can share? I am glad to send anything that helps.",
            ),
        ),
    ),
    Wording(
        paragraphs=(
            (
                "{hello}, a short question about {role_at}.",
                "I had understood that an answer might come {hear_by}; more time is of course fine.",
                "What still appeals to me: {point}.",
                "I would very much like to do this work. Do you know yet what comes next?",
                "If you need anything from me, please write.",
            ),
        ),
    ),
    Wording(
        paragraphs=(
            (
                (
                    "{met}{hello}, I enjoyed {talk}[, and this part has stayed with me: {point}].",
                    "{hello}, I hope that all is well.",
                ),
                "My interest in {role_at} is as strong as before.",
                "You had spoken of an answer {hear_by}.",
                "When do you expect to know more? Until then I am happy to answer any question.",
            ),
        ),
    ),
)

CALLS = (
    CallWording(
        opening=(
            "{hello}, this is {me}, about {the_role}. Is this a good moment for two minutes?",
            "{hello}, I am calling about {the_role}. Is this a good moment for two minutes?",
        ),
        points=(
            ("I am following up on {talk} about {role_at}.", "I am calling about my application for {role_at}."),
            "You had mentioned that I might hear {hear_by}, and I know that decisions take time.",
            "I remain very interested in the role.",
            "This is a big part of why: {point}.",
        ),
        question="Is there any news about the next step that you can share?",
    ),
    CallWording(
        opening=(
            "{hello}, {me} here. Do you have two minutes for a question about {the_role}?",
            "{hello}. Do you have two minutes for a question about {the_role}?",
        ),
        points=(
            "I am still very interested in {role_at}.",
            "This has stayed with me: {point}.",
            "I had understood that an answer might come {hear_by}; more time is of course fine.",
        ),
        question="When do you expect to know more?",
    ),
    CallWording(
        opening=(
            "{hello}, my name is {me}; I have applied for {the_role}. May I ask you a quick question?",
            "{hello}, I have applied for {the_role}. May I ask you a quick question?",
        ),
        points=(
            ("{met}I enjoyed {talk}.", "I would very much like to have this role."),
            "What appeals to me most: {point}.",
            "My interest in {role_at} is as strong as before.",
            "I can send anything that you still need.",
        ),
        question="May I ask where things stand, and what comes next?",
    ),
)

WRITE_DOWN = (
    "What they said, in their own words",
    "The day by which you will hear, if they named one",
    "What they asked you for, and by when",
)

FIRST = Table(letters=LETTERS, messages=MESSAGES, calls=CALLS, write_down=WRITE_DOWN)
