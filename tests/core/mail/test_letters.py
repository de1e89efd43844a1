"""Every invented letter is read as its writer meant it: kinds, employer, and every day that it names."""

import pytest

from afterword.core.mail.kinds import MessageReading
from afterword.core.mail.reading import read_message
from tests.core.mail.corpus import SENT_AT, Told, corpus

LETTERS = corpus()


def read(told: Told) -> MessageReading:
    return read_message(told.message, received_at=SENT_AT, country=told.country, zone=told.zone)


def days(reading: MessageReading) -> dict[str, str]:
    frame = reading.frame
    return {
        "expected_by": str(frame.expected_by) if frame and frame.expected_by else "",
        "asked_by": str(reading.asked_by or ""),
        "interview_at": reading.interview_at.isoformat() if reading.interview_at else "",
        "away_until": str(reading.away_until or ""),
    }


@pytest.mark.parametrize("told", LETTERS, ids=lambda told: told.name)
def test_what_it_says(told):
    assert sorted(str(one.kind) for one in read(told).kinds) == sorted(told.kinds)


@pytest.mark.parametrize("told", LETTERS, ids=lambda told: told.name)
def test_the_days_in_it(told):
    named = {name: told.expects.get(name, "") for name in ("expected_by", "asked_by", "interview_at", "away_until")}
    assert days(read(told)) == named


@pytest.mark.parametrize(
    "told", [told for told in LETTERS if {"employer", "role"} & told.expects.keys()], ids=lambda t: t.name
)
def test_for_whom_it_speaks(told):
    reading = read(told)
    found = {"employer": reading.employer, "role": reading.role}
    assert {name: found[name] for name in found.keys() & told.expects.keys()} == {
        name: told.expects[name] for name in found.keys() & told.expects.keys()
    }


@pytest.mark.parametrize("told", [told for told in LETTERS if "written" in told.expects], ids=lambda told: told.name)
def test_whether_an_offer_is_on_paper(told):
    assert read(told).offer_is_written == (told.expects["written"] == "yes")


@pytest.mark.parametrize("told", [told for told in LETTERS if told.kinds != ("other",)], ids=lambda told: told.name)
def test_each_kind_names_words_of_the_letter(told):
    """A person can find what a reading rests on, as it stands in the message."""
    said = " ".join([told.message.subject, *told.message.headings, told.message.text, "550 no such user"]).split()
    for one in read(told).kinds:
        for words in one.words:
            assert words in " ".join(said)


def test_there_are_letters_of_every_kind_in_every_language():
    kinds = {(told.name.partition("-")[0], told.kinds[0]) for told in LETTERS}
    assert len(LETTERS) >= 150
    assert {kind for language, kind in kinds if language == "spanish"} == {k for lang, k in kinds if lang == "german"}
