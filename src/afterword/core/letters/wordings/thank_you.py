"""The thank-you: thanks for the time, a point that was discussed, the wish for the role, what comes next.

Six wordings and six closings, so that the members of a panel who compare their notes find six letters.
"""

from afterword.core.letters.render import CallWording, Wording
from afterword.core.letters.wordings.table import Table

LETTERS = (
    Wording(
        subject=("Thank you for our conversation",),
        paragraphs=(
            (
                "Thank you for taking the time to speak with me[ {met_on}] about {role_at}.",
                ("What stayed with me most: {points}.", "It was good to hear about the work first-hand."),
            ),
            ("I left with a clearer picture of the role, and I would be very glad to take it on.",),
            (
                (
                    "I look forward to our next conversation {booked_on}.",
                    "I look forward to {next_event}.",
                    "I have noted the next step: {next_words}.",
                    "I look forward to hearing from you.",
                ),
                ("As promised, I will send you {will_send}[ {will_by}].", "As I said, I will {will_do}[ {will_by}]."),
                "{closing}",
            ),
        ),
    ),
    Wording(
        subject=("{role} interview: thank you", "Thank you for your time"),
        paragraphs=(
            (
                "Thank you for your time[ {met_on}], and for our conversation about {role_at}.",
                (
                    "I have been thinking about what we discussed: {points}.",
                    "It gave me a good sense of what the work involves.",
                ),
                "My interest in the role has only grown.",
            ),
            (
                (
                    "We speak again {booked_on}, and I look forward to it.",
                    "Thank you also for explaining what comes next; I look forward to {next_event}.",
                    "Thank you also for explaining what comes next: {next_words}.",
                    "I would be glad to go on to the next step.",
                ),
                (
                    "You will have {will_send} from me[ {will_by}], as I said.",
                    "I will also {will_do}[ {will_by}], as I said.",
                ),
                "{closing}",
            ),
        ),
    ),
    Wording(
        subject=("With thanks for our conversation",),
        paragraphs=(
            ("I enjoyed speaking with you[ {met_on}] about {role_at}. Thank you for making the time.",),
            (
                (
                    "I found this part especially useful: {points}.",
                    "It helped to hear what matters to you in this role.",
                ),
                "It is work that I would like to do, and I would be glad to do it with you and your colleagues.",
            ),
            (
                (
                    "I am looking forward to speaking with you again {booked_on}.",
                    "I am looking forward to {next_event}.",
                    "I have made a note of what happens next: {next_words}.",
                    "I hope to hear from you when the time comes.",
                ),
                (
                    "I will also send you {will_send}[ {will_by}].",
                    "I will also {will_do}[ {will_by}].",
                ),
                "{closing}",
            ),
        ),
    ),
    Wording(
        subject=("Our talk about the {role} role", "Thank you for our talk"),
        paragraphs=(
            (
                "Thank you for speaking with me[ {met_on}] about {role_at}.",
                (
                    "Looking back at my notes, this stands out: {points}. It is a big part of why I want this role.",
                    "The more I hear about this role, the more I would like to have it.",
                ),
            ),
            (
                (
                    "I look forward to picking up our conversation {booked_on}.",
                    "The next step is clear to me, and I look forward to {next_event}.",
                    "The next step is clear to me: {next_words}.",
                    "I would be glad to continue the conversation whenever it suits you.",
                ),
                (
                    "I will send you {will_send}[ {will_by}], as I said I would.",
                    "I will {will_do}[ {will_by}], as I said I would.",
                ),
                "{closing}",
            ),
            ("Thank you again for your time.",),
        ),
    ),
    Wording(
        subject=("Good to speak with you",),
        paragraphs=(
            (
                "It was a pleasure to speak with you[ {met_on}].",
                "Thank you for your time, and for telling me more about {role_at}.",
            ),
            (
                (
                    "Our conversation made the work very real to me, this part above all: {points}.",
                    "Our conversation made the work much more real to me.",
                ),
                "I can see myself doing it, and I remain very interested.",
            ),
            (
                (
                    "I am glad that we will speak again {booked_on}.",
                    "It is good to know that {next_event} comes next, and I look forward to it.",
                    "It is good to know what comes next: {next_words}.",
                    "I hope that we will have the chance to speak again.",
                ),
                (
                    "You will have {will_send}[ {will_by}], as promised.",
                    "I will {will_do}[ {will_by}], as promised.",
                ),
                "{closing}",
            ),
        ),
    ),
    Wording(
        subject=("A word of thanks",),
        paragraphs=(
            ("I wanted to write and thank you for the conversation[ {met_on}] about {role_at}.",),
            (
                (
                    "I was especially glad that we touched on this: {points}.",
                    "I was glad to hear about the role directly from you.",
                ),
                (
                    "It confirmed that I would like to work at {employer}.",
                    "It confirmed that I would like to work with you.",
                ),
            ),
            (
                (
                    "I am already looking forward to our conversation {booked_on}.",
                    "I am very much looking forward to {next_event}.",
                    "As I understand it, this is what comes next: {next_words}.",
                    "I would welcome the chance to take this further.",
                ),
                (
                    "I will make sure that you have {will_send}[ {will_by}].",
                    "As I said when we spoke, I will {will_do}[ {will_by}].",
                ),
                "{closing}",
            ),
        ),
    ),
)

MESSAGES = (
    Wording(
        paragraphs=(
            (
                "{hello}, thank you for our conversation[ {met_on}] about {role_at}.",
                "What stayed with me most: {points}.",
                "I would be very glad to take on the role.",
                ("I look forward to {next_event}.",),
                ("I will send you {will_send}[ {will_by}].", "I will {will_do}[ {will_by}]."),
                "{closing}",
            ),
        ),
    ),
    Wording(
        paragraphs=(
            (
                "{hello}, it was good to speak with you[ {met_on}] about {role_at}. Thank you for your time.",
                "I especially enjoyed this part: {points}.",
                "My interest in the role has only grown.",
                ("You will have {will_send} from me[ {will_by}].", "I will also {will_do}[ {will_by}]."),
                "{closing}",
            ),
        ),
    ),
    Wording(
        paragraphs=(
            (
                "{hello}, many thanks for taking the time to talk[ {met_on}].",
                "I am now even more interested in {role_at}[, not least because of what we discussed: {points}].",
                ("Looking forward to {next_event}.",),
                ("As promised, you will get {will_send}[ {will_by}].", "As promised, I will {will_do}[ {will_by}]."),
                "{closing}",
            ),
        ),
    ),
    Wording(
        paragraphs=(
            (
                "{hello}, thank you for telling me about {role_at}[ {met_on}].",
                "This part made the work very real to me: {points}.",
                "It is work that I would like to do.",
                (
                    "As I said, I will send {will_send}[ {will_by}].",
                    "As I said, I will {will_do}[ {will_by}].",
                ),
                "{closing}",
            ),
        ),
    ),
)

CALLS = (
    CallWording(
        opening=("{hello}, this is {me}. Do you have a minute?", "{hello}. Do you have a minute?"),
        points=(
            "I wanted to thank you for our conversation[ {met_on}] about {role_at}.",
            "What stayed with me most: {points}.",
            "I would be very glad to take on the role.",
            ("I will send you {will_send}[ {will_by}].", "I will {will_do}[ {will_by}]."),
            "{closing}",
        ),
        question="Is there anything else that you would like to know from me?",
    ),
    CallWording(
        opening=(
            "{hello}, {me} here. Is this a good moment for a short word of thanks?",
            "{hello}. Is this a good moment?",
        ),
        points=(
            "Thank you for your time[ {met_on}], and for telling me about {role_at}.",
            "This was especially useful to me: {points}.",
            "My interest in the role has only grown.",
            ("You will have {will_send} from me[ {will_by}].", "I will also {will_do}[ {will_by}]."),
            "{closing}",
        ),
        question="Did any question come up on your side after we spoke?",
    ),
    CallWording(
        opening=(
            "{hello}, my name is {me}; we spoke about {the_role}. May I take one minute of your time?",
            "{hello}. May I take one minute of your time?",
        ),
        points=(
            "It was a pleasure to speak with you[ {met_on}] about {role_at}.",
            "This part made the work very real to me: {points}.",
            "It is work that I would like to do.",
            ("As I said, I will send {will_send}[ {will_by}].", "As I said, I will {will_do}[ {will_by}]."),
            "{closing}",
        ),
        question="Can I send you anything that would be of use?",
    ),
)

THANK_YOU = Table(
    letters=LETTERS,
    messages=MESSAGES,
    calls=CALLS,
    write_down=(
        "What they said, in their own words",
        "Anything that you promised, and by when",
        "When you will hear from them, if they named a day",
    ),
    closings=(
        "If there is anything further that I can send you, please let me know.",
        "I am happy to answer any question that came up after we spoke.",
        "If anything else from me would be useful, I will gladly send it.",
        "Should a question come up in the meantime, please write or call.",
        "If you would like to know more, I am only a short note away.",
        "I would be happy to go into more detail on anything we covered.",
    ),
    message_closings=(
        "Happy to send anything else you need.",
        "If a question comes up, please just write.",
        "Glad to answer anything that came up since.",
        "If I can add anything, let me know.",
        "I am easy to reach for any further question.",
        "Please write if anything is still open.",
    ),
    call_closings=(
        "I am happy to send you anything further.",
        "You can reach me under this number at any time.",
        "I will not keep you longer; thank you again.",
        "I would be happy to go into more detail on anything we covered.",
        "If you need more from me, a short note is enough.",
        "I wish you a good day, and I look forward to hearing from you.",
    ),
)
