from datetime import UTC, date, datetime

import pytest

from afterword.core.mail.corrections import SenderCorrection, about, application_by, is_about_us, kind_by
from afterword.core.mail.filing import FiledAs, filing_of, message_kind_of
from afterword.core.mail.kinds import KindRead, MessageKind, MessageReading

AT = datetime(2026, 3, 24, 14, tzinfo=UTC)


def reading(*kinds, certainty=0.9, words=("no",), **more):
    return MessageReading(kinds=tuple(KindRead(kind=one, certainty=certainty, words=words) for one in kinds), **more)


def test_a_no_asks_for_nothing_and_books_nothing():
    filing = filing_of(
        reading(
            MessageKind.REJECTION,
            MessageKind.REQUEST,
            MessageKind.INTERVIEW_INVITATION,
            asks_for=("x",),
            interview_at=AT,
        )
    )
    assert (filing.kind, filing.asks_for, filing.interview_at) == (FiledAs.REJECTION, (), None)


def test_a_second_kind_comes_along_where_it_is_sure_enough():
    both = reading(
        MessageKind.INTERVIEW_INVITATION,
        MessageKind.REQUEST,
        asks_for=("a CV",),
        asked_by=date(2026, 3, 20),
        interview_at=AT,
    )
    assert (filing_of(both).asks_for, filing_of(both).interview_at) == (("a CV",), AT)
    unsure = MessageReading(
        kinds=(
            KindRead(kind=MessageKind.INTERVIEW_INVITATION, certainty=0.9),
            KindRead(kind=MessageKind.REQUEST, certainty=0.3),
        ),
        asks_for=("a CV",),
    )
    assert filing_of(unsure).asks_for == ()


def test_a_time_in_a_message_that_invites_to_nothing_books_nothing():
    assert filing_of(reading(MessageKind.TIME_FRAME, interview_at=AT)).interview_at is None


def test_words_that_stand_in_longer_ones_are_said_once():
    assert filing_of(reading(MessageKind.REJECTION, words=("not to move", "decided not to move", "regret"))).words == (
        "decided not to move … regret"
    )


@pytest.mark.parametrize("kind", MessageKind)
def test_each_kind_is_filed_as_something_and_leads_back_to_itself(kind):
    assert message_kind_of(filing_of(reading(kind)).kind) is kind


def test_the_last_word_about_a_sender_counts_and_others_do_not():
    said = (
        SenderCorrection(sender="lumen.example", is_not_ours=True),
        SenderCorrection(sender="dana@lumen.example", application="lumen", was="other", kind="rejection"),
        SenderCorrection(sender="x@quarry.example", application="quarry"),
    )
    mine = about("Dana@Lumen.example", said)
    assert (is_about_us(mine), application_by(mine)) == (True, "lumen")
    assert kind_by(mine, MessageKind.OTHER) is MessageKind.REJECTION
    assert kind_by(mine, MessageKind.REQUEST) is MessageKind.REQUEST
    assert not is_about_us(about("eli@lumen.example", said))
    assert about("x@sub.lumen.example", said) == ()
