"""Some whole letters, as Ada would send them."""

from datetime import date
from inspect import cleandoc

import pytest

from afterword.core.history import Channel, ReplyKind
from tests.core.letters.cast import (
    REFERENCES,
    answer,
    contact,
    debrief,
    follow_up,
    held,
    keep,
    promised,
    reply,
    thank_you,
    time_frame,
    told,
    write,
)

MET = held("dana", "eli")
NOTED = debrief("The move to Kafka.", "how they run on-call", next_step="call with the team lead")


@pytest.fixture
def letter(request):
    """Whether a draft is the letter that stands in the test's docstring."""

    def is_as_told(draft):
        written = f"Subject: {draft.subject}\n\n{draft.body}" if draft.subject else draft.body
        assert written == cleandoc(request.function.__doc__)
        return True

    return is_as_told


def test_a_thank_you_with_everything_that_was_noted(letter):
    """
    Subject: With thanks for our conversation

    Dear Dana Ruiz,

    I enjoyed speaking with you on Thursday about the Data engineer role at Lumen Labs. Thank you for making the time.

    I found this part especially useful: the move to Kafka and how you run on-call. It is work that I would like to do, and I would be glad to do it with you and your colleagues.

    I am looking forward to the call with the team lead. I will also send you my references by Monday. If anything else from me would be useful, I will gladly send it.

    Kind regards,
    Ada Okafor
    """
    assert letter(write(thank_you(), told(MET, NOTED, REFERENCES), day=6))


def test_a_thank_you_of_which_nothing_was_noted(letter):
    """
    Subject: Thank you for our talk

    Dear Eli Moss,

    Thank you for speaking with me on Thursday about the Data engineer role at Lumen Labs. The more I hear about this role, the more I would like to have it.

    I would be glad to continue the conversation whenever it suits you. Should a question come up in the meantime, please write or call.

    Thank you again for your time.

    Kind regards,
    Ada Okafor
    """
    assert letter(write(thank_you("eli"), told(MET), day=6))


def test_a_thank_you_as_a_message(letter):
    """
    Hello Dana, many thanks for taking the time to talk on Thursday. I am now even more interested in the Data engineer role at Lumen Labs, not least because of what we discussed: the move to Kafka and how you run on-call. Looking forward to the call with the team lead. Glad to answer anything that came up since. Best wishes, Ada
    """
    assert letter(write(thank_you(), told(MET, NOTED, people=(contact(channel=Channel.MESSAGE),)), day=6))


def test_a_follow_up_after_the_named_day(letter):
    """
    Subject: News about the Data engineer role

    Dear Dana Ruiz,

    Since our conversation on 5 March, I have remained very interested in the Data engineer role at Lumen Labs. This in particular has stayed with me: the move to Kafka.

    I had understood that an answer might come by 13 March. If you need more time, that is of course fine.

    Is there anything you can already say about what comes next? In the meantime, I am happy to answer questions or to send whatever would be useful.

    Kind regards,
    Ada Okafor
    """
    assert letter(write(follow_up(), told(MET, NOTED, time_frame(date(2026, 3, 13), "by the end of next week"))))


def test_a_second_follow_up(letter):
    """
    Subject: The Data engineer role

    Dear Dana Ruiz,

    I am writing once more about the Data engineer role at Lumen Labs, which I would still very much like to take on. One reason: how you run on-call.

    Is the decision still open, and do you know roughly when it will be made? If you have chosen somebody else, a short line to say so is enough. Thank you for your time either way.

    Kind regards,
    Ada Okafor
    """
    assert letter(write(follow_up(2, asked=1), told(MET, NOTED), day=27))


def test_a_request_answered(letter):
    """
    Subject: My transcript, as requested

    Dear Dana Ruiz,

    As you asked, I am sending you my transcript with this note.

    If you need another format, or anything else, please tell me. I remain very interested in the Data engineer role at Lumen Labs, and I look forward to hearing from you.

    Kind regards,
    Ada Okafor
    """
    assert letter(write(keep(), told(MET, promised("transcript", asked=True)), day=6))


def test_a_no_answered(letter):
    """
    Subject: Thank you for letting me know

    Dear Dana Ruiz,

    Thank you for telling me about your decision on the Data engineer role at Lumen Labs, and for our conversation on 5 March. I would have liked to join you, and I respect the choice you made. I will remember this part in particular: the move to Kafka.

    Should another role come up that could suit me, I would be glad to hear from you.

    I wish you and your colleagues every success.

    Kind regards,
    Ada Okafor
    """
    assert letter(write(answer(ReplyKind.REJECTION), told(MET, NOTED, reply(ReplyKind.REJECTION))))
