"""Where an application stands, read from what happened."""

from textwrap import dedent

import pytest

from afterword.core.diary import read_diary
from afterword.core.pipeline import Standing, standing_of
from afterword.core.plan import plan
from tests.diaries.telling import SEEKER

LEAD = '2026-03-02 07:00  lead lumen "Data engineer" at "Lumen Labs" in US, America/New_York\n'
CAST = f'{LEAD}2026-03-02 07:00  contact dana "Dana Ruiz" <dana@lumen.example> at lumen\n'


def standing(entries: str, now: str = "2026-03-20 12:00", cast: str = CAST) -> Standing:
    read = read_diary(f"{SEEKER}{cast}{dedent(entries)}\n{now}  now\n")
    assert read.now is not None
    fresh = plan(read.history, policy=read.policy, now=read.now)
    return standing_of(fresh.situations["lumen"])


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ("", Standing.LEAD),
        ("2026-03-03 10:00  called dana", Standing.LEAD),
        ("2026-03-03 10:00  applied", Standing.APPLIED),
        ("2026-03-03 10:00  applied\n2026-03-03 11:00  undo applied", Standing.LEAD),
        ('2026-03-03 10:00  applied\n2026-03-04 10:00  reply from dana: "Thank you"', Standing.APPLIED),
        ("2026-03-04 10:00  reply from dana: invitation", Standing.INTERVIEWING),
        ("2026-03-25 15:00-16:00  interview lumen-1 with dana", Standing.INTERVIEWING),
        ("2026-03-05 15:00-16:00  interview lumen-1 with dana", Standing.WAITING),
        ("2026-03-05 15:00-16:00  interview lumen-1 with dana\n2026-03-09 10:00  reply from dana: invitation",
         Standing.INTERVIEWING),
        ("2026-03-04 10:00  reply from dana: invitation\n2026-03-05 15:00-16:00  interview lumen-1 with dana",
         Standing.WAITING),
        ("2026-03-09 10:00  reply from dana: offer spoken", Standing.OFFER),
        ("2026-03-09 10:00  reply from dana: offer written\n2026-03-10 10:00  accepted", Standing.OFFER),
        ("2026-03-09 10:00  reply from dana: offer written\n2026-03-10 10:00  declined", Standing.CLOSED),
        ("2026-03-09 10:00  reply from dana: rejection", Standing.CLOSED),
        ("2026-03-09 10:00  reply from dana: rejection\n2026-03-10 10:00  reply from dana: invitation",
         Standing.INTERVIEWING),
        ("2026-03-09 10:00  withdrew", Standing.CLOSED),
        ("2026-03-09 10:00  closed", Standing.CLOSED),
    ],
)  # fmt: skip
def test_it_stands_where_what_happened_put_it(entries, expected):
    assert standing(entries) is expected


def test_an_application_was_applied_for_when_it_was_opened():
    assert standing("", cast=CAST.replace("lead lumen", "application lumen")) is Standing.APPLIED


def test_a_booked_conversation_moves_it_on_by_itself_when_it_is_over():
    entries = "2026-03-19 15:00-16:00  interview lumen-1 with dana"
    assert standing(entries, "2026-03-19 15:59") is Standing.INTERVIEWING
    assert standing(entries, "2026-03-19 16:00") is Standing.WAITING
