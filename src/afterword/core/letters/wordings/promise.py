"""A promise kept, or a request answered: the thing itself first, an apology only where it is late."""

from afterword.core.letters.render import CallWording, Sentence, Wording
from afterword.core.letters.wordings.table import Table

STILL_WANTED: Sentence = (
    "{open}I remain very interested in {role_at}, and I look forward to hearing from you.",
    "{accepted}I look forward to working with you.",
)

LETTERS = (
    Wording(
        subject=(
            "{asked}{Thing}, as requested",
            "{asked}What you asked for",
            "{Thing}, as promised",
            "As promised when we spoke",
        ),
        paragraphs=(
            (
                (
                    "{asked}As you asked, I am sending you {thing} with this note.",
                    "{asked}You asked me to {action}. I have now done so.",
                    "As promised[ {promised_on}], I am sending you {thing} with this note.",
                    "I said[ {promised_on}] that I would {action}. I have now done so.",
                    "{asked}With this note I am answering what you asked me for.",
                    "With this note I am keeping what I promised[ {promised_on}].",
                ),
                "{late}I am sorry for the delay.",
            ),
            (
                (
                    "{action}If there is anything else that you need, please tell me.",
                    "If you need another format, or anything else, please tell me.",
                ),
                STILL_WANTED,
            ),
        ),
    ),
    Wording(
        subject=(
            "{asked}{Thing} for you",
            "{asked}In answer to your request",
            "{Thing} for you",
            "What I promised you",
        ),
        paragraphs=(
            (
                (
                    "{asked}This note brings you {thing}, as you asked.",
                    "{asked}You asked me to {action}, and that is now done.",
                    "This note brings you {thing}, as promised[ {promised_on}].",
                    "I promised[ {promised_on}] to {action}, and that is now done.",
                    "{asked}Here is what you asked me for.",
                    "Here is what I promised you[ {promised_on}].",
                ),
                "{late}My apologies for the delay.",
            ),
            (
                "I hope that this is what you need; if a question comes up, a short line is enough.",
                (
                    "{open}My interest in {role_at} is as strong as before.",
                    "{accepted}It is good to know that we will work together.",
                ),
            ),
        ),
    ),
)

MESSAGES = (
    Wording(
        paragraphs=(
            (
                (
                    "{asked}{hello}, as you asked, I am sending you {thing} with this message.",
                    "{asked}{hello}, you asked me to {action}. I have now done so.",
                    "{hello}, as promised[ {promised_on}], I am sending you {thing} with this message.",
                    "{hello}, I said[ {promised_on}] that I would {action}. I have now done so.",
                    "{asked}{hello}, here is what you asked me for.",
                    "{hello}, here is what I promised you.",
                ),
                "{late}I am sorry for the delay.",
                "If you need anything more, please tell me.",
                "{open}I remain very interested in {role_at}.",
            ),
        ),
    ),
    Wording(
        paragraphs=(
            (
                (
                    "{asked}{hello}, here is what you asked for: {thing}.",
                    "{asked}{hello}, I have done what you asked of me, namely to {action}.",
                    "{hello}, here is what I promised you[ {promised_on}]: {thing}.",
                    "{hello}, I promised[ {promised_on}] to {action}. That is now done.",
                    "{asked}{hello}, with this message I am answering what you asked me for.",
                    "{hello}, with this message I am keeping what I promised.",
                ),
                "{late}My apologies for the delay.",
                "I hope that this is what you need.",
                "{open}My interest in {role_at} is as strong as before.",
            ),
        ),
    ),
)

CALLS = (
    CallWording(
        opening=(
            "{hello}, this is {me}, about {the_role}. Is this a good moment?",
            "{hello}, I am calling about {the_role}. Is this a good moment?",
        ),
        points=(
            (
                "{asked}You asked for {thing}: I have everything ready for you.",
                "{asked}You asked me to {action}: that is done.",
                "I promised you {thing}: I have everything ready for you.",
                "I said that I would {action}: that is done.",
                "I am calling about what I promised you.",
            ),
            "{late}I am sorry for the delay.",
            "{open}I remain very interested in {role_at}.",
        ),
        question=("{action}Is there anything else that you need from me?", "How would you like to receive everything?"),
    ),
    CallWording(
        opening=(
            "{hello}, {me} here. Do you have two minutes?",
            "{hello}. Do you have two minutes?",
        ),
        points=(
            (
                "{asked}I am calling about what you asked for: {thing}.",
                "{asked}I am calling about what you asked me to do: to {action}. It is done.",
                "I am calling about what I promised you: {thing}.",
                "I am calling because I promised to {action}. It is done.",
                "I am calling about something that I promised you.",
            ),
            "{late}My apologies for the delay.",
            "{open}My interest in {role_at} is as strong as before.",
        ),
        question="Is this what you need, or is something missing?",
    ),
)

PROMISE = Table(
    letters=LETTERS,
    messages=MESSAGES,
    calls=CALLS,
    write_down=("Whether they have everything now", "What else they need, and by when", "What happens next"),
)
