"""Reviews, outlines and cards in a diary: how people write them, and what is refused with what was expected."""

from textwrap import dedent

import pytest

from afterword.core.diary import DiaryErrors, read_diary
from afterword.core.history import Behaviour, CardDropped, OutlineWritten, Prepared, QuestionReviewed, ReviewWritten
from afterword.core.questions import QuestionKind
from tests.diaries.telling import CAST, SEEKER

HELD = "2026-03-05 15:00-16:00  interview lumen-1 with dana\n"


def facts(diary: str) -> list[object]:
    return list(read_diary(SEEKER + CAST + HELD + dedent(diary)).history.facts[1:])


def refusal(diary: str) -> str:
    with pytest.raises(DiaryErrors) as refused:
        facts(diary)
    return str(refused.value)


def test_a_review_is_read_question_by_question():
    (review,) = facts("""\
        2026-03-05 20:00  review lumen-1
            asked: "Tell me about a conflict", behavioural
            answered: the release
            answered: and what came of it
            did: answered it, Said what I did
            missed: stopped in time
            not applicable: gave an example
            asked: Why us?
            next time: end with the result
        """)
    assert isinstance(review, ReviewWritten)
    first, second = review.questions
    assert first == QuestionReviewed(
        question="Tell me about a conflict",
        kind=QuestionKind.BEHAVIOURAL,
        answer="the release\nand what came of it",
        did=(Behaviour.ANSWERED, Behaviour.OWN_PART),
        missed=(Behaviour.IN_TIME,),
        not_applicable=(Behaviour.EXAMPLE,),
    )
    assert second == QuestionReviewed(question="Why us?")
    assert review.next_time == "end with the result"


@pytest.mark.parametrize(
    ("written", "question", "kind"),
    [
        ("Tell me something about me", "Tell me something about me", None),
        ("Who are you, about me", "Who are you", QuestionKind.ABOUT_ME),
        ("Red, green or blue", "Red, green or blue", None),
        ('"Who are you" about me', "Who are you", QuestionKind.ABOUT_ME),
        ('"", other', "", QuestionKind.OTHER),
        ("salary", "salary", None),
    ],
)
def test_a_kind_stands_behind_a_comma_or_a_quote(written, question, kind):
    (review,) = facts(f"2026-03-05 20:00  review lumen-1\n    asked: {written}\n")
    assert isinstance(review, ReviewWritten)
    assert [(one.question, one.kind) for one in review.questions] == [(question, kind)]


def test_the_last_interview_is_meant_where_none_is_named():
    (review,) = facts("2026-03-05 20:00  reviewed\n    next time: breathe\n")
    assert isinstance(review, ReviewWritten)
    assert review.interview == "lumen-1"


def test_an_outline_has_four_parts_of_any_length():
    outline, dropped, prepared = facts("""\
        2026-03-06 20:00  outline Tell me about a conflict
            situation: two teams
            action: "  I asked both"
            result: one
            result: two
        2026-03-06 21:00  dropped "Why us?"
        2026-03-06 22:00  prepared lumen-1
        """)
    assert isinstance(outline, OutlineWritten)
    assert (outline.question, outline.situation, outline.task) == ("Tell me about a conflict", "two teams", "")
    assert (outline.action, outline.result) == ("  I asked both", "one\ntwo")
    assert isinstance(dropped, CardDropped)
    assert isinstance(prepared, Prepared)
    assert (dropped.question, prepared.interview) == ("Why us?", "lumen-1")


@pytest.mark.parametrize(
    ("diary", "expected"),
    [
        ("2026-03-05 20:00  review lumen-1\n    did: answered it\n", "expected the question first"),
        ('2026-03-05 20:00  review lumen-1\n    asked: "Why" sometimes\n', "expected one of behavioural"),
        ('2026-03-05 20:00  review lumen-1\n    asked: "Why\n', "is never closed"),
        ("2026-03-05 20:00  review lumen-1\n    asked: Why\n    did: answered\n", "answered it"),
        ("2026-03-05 20:00  review lumen-1\n    learned: much\n", "expected one of asked:, answered:"),
        ("2026-03-05 20:00  review lumen-7\n", "lumen-7"),
        ("2026-03-05 20:00  outline\n", "expected a question"),
        ('2026-03-05 20:00  outline "Why" and how\n', "expected a question"),
        ("2026-03-05 20:00  outline Why\n    ending: good\n", "expected one of situation:"),
        ("2026-03-05 20:00  dropped\n", "expected a question"),
        ("2026-03-05 20:00  dropped Why\n    result: none\n", "has no lines under it"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_was_expected(diary, expected):
    assert expected in refusal(diary)
