"""What a search shows when one looks back."""

from textwrap import dedent

import pytest

from afterword.core.diary import read_diary
from afterword.core.history import stories
from afterword.core.insights import Insights, Stage, insights, wilson
from afterword.core.policy import CONSIDERATE

HEAD = """\
seeker "Ada Okafor" <ada@example.org> in Europe/London
2026-03-02  application lumen "Data engineer" at "Lumen Labs" in GB, Europe/London, via referral
2026-03-02  contact dana "Dana Ruiz" <dana@lumen.example> at lumen
2026-03-02  application osprey "Planner" at "Osprey Rail" in GB, Europe/London, via job board
"""


@pytest.fixture
def found(request) -> Insights:
    read = read_diary(HEAD + dedent(request.function.__doc__))
    assert read.now is not None
    return insights(stories(read.history, now=read.now), policy=CONSIDERATE, now=read.now)


def flows(found):
    return {(str(flow.start), str(flow.end)): flow.count for flow in found.flows}


def test_nothing_that_happened_is_a_silence(found):
    """
    2026-03-12  now
    """
    assert flows(found) == {("Applied", "Silence"): 2}
    assert [one.ended for one in found.lasted] == [0, 0]


def test_an_application_goes_from_stage_to_stage(found):
    """
    2026-03-05 12:00        reply from dana: invitation
    2026-03-09 10:00-11:00  interview lumen-1 with dana
    2026-03-11 12:00        reply at osprey: rejection
    2026-03-16 12:00        reply from dana: offer written
    2026-03-20              now
    """
    assert flows(found) == {
        ("Applied", "Answered"): 2,
        ("Answered", "Interviewed"): 1,
        ("Answered", "No"): 1,
        ("Interviewed", "Offer"): 1,
    }
    assert (found.at(Stage.APPLIED), found.at(Stage.INTERVIEWED), found.at(Stage.NO)) == (2, 1, 1)


def test_a_conversation_counts_as_an_answer(found):
    """
    2026-03-09 10:00-11:00  interview lumen-1 with dana
    2026-03-20              now
    """
    assert flows(found)["Applied", "Answered"] == 1


def test_who_left_did_not_get_a_no(found):
    """
    2026-03-09 10:00  withdrew lumen
    2026-03-20        now
    """
    assert flows(found)["Applied", "You left"] == 1


def test_how_long_it_took_leaves_out_what_is_not_over_and_says_so(found):
    """
    2026-03-09 12:00  reply at osprey: rejection
    2026-03-20        now
    """
    applied = found.lasted[0]
    assert (applied.ended, applied.lasting) == (1, 1)
    assert applied.middle == pytest.approx(7.5, abs=0.6)


def test_young_applications_do_not_count_as_unanswered(found):
    """
    2026-03-20  now
    """
    assert found.by_source == ()


def test_answers_are_counted_by_where_one_applied(found):
    """
    2026-03-09 12:00  reply at osprey: rejection
    2026-03-30        now
    """
    assert {share.name: (share.count, share.of) for share in found.by_source} == {
        "referral": (0, 1),
        "job board": (1, 1),
    }


def test_promises_of_both_sides_are_in_time_late_missing_or_to_come(found):
    """
    2026-03-05 10:00  promised at lumen: references by 2026-03-06
    2026-03-05 10:00  promised at lumen: portfolio by 2026-03-09
    2026-03-05 10:00  promised at lumen: transcript by 2026-03-10
    2026-03-05 10:00  promised at lumen: work samples by 2026-03-30
    2026-03-06 10:00  kept references
    2026-03-10 10:00  kept portfolio
    2026-03-20        now
    """
    ours, theirs = found.promises
    assert (ours.in_time, ours.late, ours.missing, ours.to_come) == (1, 1, 1, 1)
    assert theirs.in_time == theirs.missing == 0


def test_notes_are_in_time_late_or_missing(found):
    """
    2026-03-05 10:00-11:00  interview lumen-1 with dana
    2026-03-06 10:00        sent thank-you to dana
    2026-03-05 10:00-11:00  interview osprey-1 at osprey
    2026-03-20              now
    """
    assert (found.notes.in_time, found.notes.missing) == (1, 1)


@pytest.mark.parametrize(
    ("count", "of", "least", "most"),
    [(0, 0, 0.0, 1.0), (0, 3, 0.0, 0.562), (3, 3, 0.438, 1.0), (3, 7, 0.158, 0.750), (500, 1000, 0.469, 0.531)],
)
def test_a_share_of_small_numbers_has_a_wide_range(count, of, least, most):
    """Against Wilson's formula worked out by hand."""
    assert wilson(count, of) == pytest.approx((least, most), abs=0.001)
