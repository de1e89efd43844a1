from datetime import UTC, date, datetime

from afterword.core.mail.kinds import KindRead, MessageKind, MessageReading
from afterword.core.timeframe import read_time_frame
from afterword.records.readings import reading_of, reading_to_json

TOLD_AT = datetime(2026, 3, 11, 15, tzinfo=UTC)


def test_a_reading_comes_back_from_its_row_as_it_was():
    reading = MessageReading(
        kinds=(
            KindRead(kind=MessageKind.REQUEST, certainty=0.9, words=("please send",)),
            KindRead(kind=MessageKind.TIME_FRAME, certainty=0.7),
        ),
        employer="Lumen Labs",
        frame=read_time_frame("by the end of next week", TOLD_AT, "US", "America/New_York"),
        asks_for=("your transcript",),
        asked_by=date(2026, 3, 20),
        interview_at=TOLD_AT,
        offer_is_written=True,
        why=('It asks for "your transcript".',),
    )
    assert reading_of(reading_to_json(reading)) == reading


def test_an_empty_reading_keeps_its_kind_alone():
    reading = MessageReading(kinds=(KindRead(kind=MessageKind.OTHER, certainty=1.0),))
    assert reading_to_json(reading) == {"kinds": [{"kind": "other", "certainty": 1.0, "words": []}]}
