"""What reviews teach: strengths, the hard ones, one thing to do differently, and what changes."""

from textwrap import dedent

from afterword.core.diary import read_diary
from afterword.core.history import Behaviour
from afterword.core.pictures import WIDE, Line
from afterword.core.pictures import trends as draw
from afterword.core.questions import QuestionKind
from afterword.core.reviews import NEXT_TIME, Reviewed, reviews, tallies, trends
from tests.diaries.telling import CAST, SEEKER

TWO = """
2026-03-05 15:00-16:00  interview lumen-1 with dana
2026-03-05 20:00        review lumen-1
    asked: "Tell me about a conflict"
    did: answered it
    missed: gave a number or a result, stopped in time
    asked: "Why us?"
    did: answered it
    not applicable: gave an example
2026-03-12 15:00-16:00  interview lumen-2 with dana
2026-03-12 20:00        review lumen-2
    asked: "Tell me about a mistake"
    did: answered it, gave a number or a result
    missed: stopped in time
    next time: stop after two minutes
2026-03-13 09:00        now
"""


def told(diary: str) -> tuple[Reviewed, ...]:
    read = read_diary(SEEKER + CAST + dedent(diary))
    assert read.now is not None
    return reviews(read.history.facts, now=read.now)


def test_a_strength_is_what_every_answer_did():
    assert told(TWO)[0].strengths == (Behaviour.ANSWERED,)


def test_the_hard_ones_are_named_and_the_rest_is_not():
    assert [one.question for one in told(TWO)[0].hard] == ["Tell me about a conflict"]
    assert told(TWO)[1].hard == ()


def test_what_was_missed_most_is_the_one_thing_to_do_differently():
    assert told(TWO)[0].suggestion == NEXT_TIME[Behaviour.RESULT]
    assert told(TWO)[1].suggestion == NEXT_TIME[Behaviour.IN_TIME]


def test_every_behaviour_has_a_thing_to_do_differently():
    assert set(NEXT_TIME) == set(Behaviour)


def test_a_question_with_nothing_judged_is_still_open():
    first, second = told(TWO)
    assert first.finished
    assert second.finished
    (open_still,) = told("""
        2026-03-05 15:00-16:00  interview lumen-1 with dana
        2026-03-05 20:00        review lumen-1
            asked: "Why us?"
        2026-03-06 09:00        now
        """)
    assert not open_still.finished
    assert (open_still.strengths, open_still.hard, open_still.suggestion) == ((), (), "")


def test_a_review_months_later_stands_where_its_interview_was():
    later = told(f"{TWO.replace('2026-03-05 20:00', '2026-11-05 20:00').replace('2026-03-13', '2026-12-01')}")
    assert [one.interview.id for one in later] == ["lumen-1", "lumen-2"]


def test_trends_count_behaviours_by_kind_and_leave_out_what_was_not_asked():
    rows = {row.kind: row for row in trends(told(TWO))}
    assert [(tally.did, tally.of) for tally in rows[QuestionKind.BEHAVIOURAL].tallies] == [(1, 3), (2, 3)]
    assert [(tally.did, tally.of) for tally in rows[QuestionKind.MOTIVATION].tallies] == [(1, 1), (0, 0)]


def test_the_seekers_own_kind_counts_before_the_words():
    (one,) = told("""
        2026-03-05 15:00-16:00  interview lumen-1 with dana
        2026-03-05 20:00        review lumen-1
            asked: "Tell me about a conflict", technical
            did: answered it
        2026-03-06 09:00        now
        """)
    assert [row.kind for row in trends([one])] == [QuestionKind.TECHNICAL]


def test_what_does_not_apply_is_not_counted():
    counted = tallies(told(TWO)[0].written.questions)
    assert counted[Behaviour.EXAMPLE].of == 0
    assert (counted[Behaviour.ANSWERED].did, counted[Behaviour.ANSWERED].of) == (2, 2)


def test_nothing_was_reviewed():
    assert told("2026-03-06 09:00  now") == ()
    assert trends(()) == ()


def test_the_picture_says_its_words_and_draws_a_dot_for_each_interview_that_asked():
    line = Line(name="a <b>", words="1 of 2", shares=(0.5, None, 1.0))
    picture = draw([line], width=WIDE, title="Answers", words="a < b", name="x")
    assert picture.count("<circle") == 2
    assert "a &lt;b&gt;</text>" in picture
    assert "a &lt; b</desc>" in picture
    assert "style=" not in picture
