"""Cards and the days on which they come up, from diaries."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from textwrap import dedent

import pytest
from fsrs import Card as Memory
from fsrs import Rating, Scheduler

from afterword.core.diary import read_diary
from afterword.core.history import Behaviour, Fact, InterviewHeld, OutlineWritten, Practised
from afterword.core.practice import A_DAY, Deck, deck, next_at
from afterword.core.questions import key_of
from tests.diaries.telling import CAST, SEEKER

CONFLICT = "Tell me about a conflict"
DEBRIEF = """
2026-03-05 15:00-16:00  interview lumen-1 with dana
2026-03-05 16:40        debrief lumen-1
    asked: "Tell me about a conflict" 2 of 5, rambled
    asked: "Why us?" 4 of 5
"""


def told(diary: str) -> Deck:
    read = read_diary(SEEKER + CAST + dedent(diary))
    assert read.now is not None
    return deck(read.history.facts, now=read.now, zone=read.history.seeker.zone)


def test_a_question_that_went_badly_becomes_a_card_and_one_that_went_well_does_not():
    found = told(f"{DEBRIEF}\n2026-03-06 09:00  now")
    assert [card.question for card in found.due] == [CONFLICT]
    assert found.cards[0].notes == "rambled"
    assert found.cards[0].asked_in == ("lumen-1",)


@pytest.mark.parametrize(
    ("missed", "is_card"),
    [
        ("answered it", True),
        ("gave an example, stopped in time", True),
        ("stopped in time", False),
        ("stopped in time, stopped in time", False),
    ],
)
def test_a_review_makes_a_card_of_what_missed_much(missed, is_card):
    found = told(f"""
        2026-03-05 15:00-16:00  interview lumen-1 with dana
        2026-03-05 20:00        review lumen-1
            asked: "Why us?"
            missed: {missed}
        2026-03-06 09:00        now
        """)
    assert bool(found.cards) is is_card


def test_only_the_latest_review_of_an_interview_counts():
    found = told("""
        2026-03-05 15:00-16:00  interview lumen-1 with dana
        2026-03-05 20:00        review lumen-1
            asked: "Why us?"
            missed: answered it
        2026-03-06 20:00        review lumen-1
            asked: "Why us?"
            did: answered it
        2026-03-07 09:00        now
        """)
    assert found.cards == ()


def test_a_card_knows_its_kind_what_it_missed_and_the_best_outline():
    found = told(f"""{DEBRIEF}
2026-03-05 20:00  review lumen-1
    asked: "tell me about a CONFLICT?", about me
    answered: the argument about the release
    missed: gave a number or a result, stopped in time
2026-03-06 20:00  outline "Tell me about a conflict"
    result: it shipped
2026-03-07 20:00  outline "Tell me about a conflict"
    situation: two teams, one week
    result: it shipped two days early
2026-03-08 09:00  now
""")
    (card,) = found.cards
    assert (card.kind, card.why) == ("about me", (Behaviour.RESULT, Behaviour.IN_TIME))
    assert card.outline is not None
    assert (card.outline.result, card.outlines) == ("it shipped two days early", 2)
    assert card.notes == "the argument about the release"


def test_a_card_that_was_put_away_comes_back_when_it_is_asked_again():
    put_away = f'{DEBRIEF}\n2026-03-06 09:00  dropped "Tell me about a conflict"\n'
    again = """
2026-03-09 15:00-16:00  interview lumen-2 with dana
2026-03-09 17:00        debrief lumen-2
    asked: "Tell me about a conflict" 1 of 5
"""
    assert told(f"{put_away}2026-03-06 10:00  now").cards == ()
    assert len(told(f"{put_away}{again}2026-03-09 18:00  now").cards) == 1


def test_what_was_taken_back_makes_no_card():
    found = told(f"{DEBRIEF}\n2026-03-05 17:00  undo debrief lumen-1\n2026-03-06 09:00  now")
    assert found.cards == ()


@pytest.mark.parametrize("went", [1, 2, 3, 4])
def test_a_practised_card_comes_when_fsrs_says_and_never_on_the_same_day(went):
    found = told(
        f'{DEBRIEF}\n2026-03-06 18:00  practised "Tell me about a conflict" {went} of 4\n2026-03-06 18:01  now'
    )
    at = datetime(2026, 3, 6, 18, tzinfo=UTC)
    plain = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    memory, _ = plain.review_card(Memory(card_id=9, due=at), Rating(went), at)
    assert found.cards[0].due_on == memory.due.date() > date(2026, 3, 6)


def test_a_better_answer_waits_longer():
    at = datetime(2026, 3, 6, 18, tzinfo=UTC)
    waits = [due for went in (1, 2, 3, 4) if (due := next_at(((at, went),)))]
    assert len(waits) == 4
    assert waits == sorted(waits)
    assert next_at(()) is None


def test_the_state_is_a_replay_and_the_same_every_time():
    at = datetime(2026, 3, 6, 18, tzinfo=UTC)
    past = tuple((at + timedelta(days=3 * n), 1 + n % 4) for n in range(12))
    first = next_at(past)
    next_at.cache_clear()
    assert next_at(past) == first


def test_no_card_is_planned_past_the_day_before_the_next_interview():
    found = told(
        f"""{DEBRIEF}
2026-03-06 18:00  practised "Tell me about a conflict" 4 of 4
2026-03-06 18:30  interview lumen-2 with dana
2026-03-06 19:00  now
""".replace("2026-03-06 18:30  interview", "2026-03-11 15:00-16:00  interview")
    )
    assert found.eve == date(2026, 3, 10)
    assert found.cards[0].due_on == date(2026, 3, 10)


def test_an_interview_of_today_is_too_near_to_bend_to():
    found = told(f"{DEBRIEF}\n2026-03-09 15:00-16:00  interview lumen-2\n2026-03-09 09:00  now")
    assert found.aims_at is None
    assert len(found.due) == 1


def outlines(n: int, *, at: datetime) -> tuple[Fact, ...]:
    return tuple(OutlineWritten(at=at, question=f"Question number {i}") for i in range(n))


def booked(at: datetime) -> InterviewHeld:
    return InterviewHeld(at=at, application="lumen", id="lumen-9", ends_at=at + timedelta(hours=1))


def by_day(found: Deck) -> dict[date, int]:
    return dict(Counter(card.due_on for card in found.cards))


def test_many_cards_are_spread_evenly_up_to_the_day_before():
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    found = deck((*outlines(50, at=now), booked(now + timedelta(days=5))), now=now, zone="Europe/London")
    assert by_day(found) == dict.fromkeys((date(2026, 3, day) for day in range(2, 7)), 10)


def test_cards_that_would_come_later_are_brought_forward_evenly():
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    done = tuple(Practised(at=now - timedelta(hours=1), question=f"Question number {i}", went=4) for i in range(40))
    facts = (*outlines(40, at=now - timedelta(days=1)), *done, booked(now + timedelta(days=5)))
    found = deck(facts, now=now, zone="Europe/London")
    assert found.practised_today == 40
    assert max(card.due_on for card in found.cards) == date(2026, 3, 6)
    assert date(2026, 3, 2) not in by_day(found)
    assert max(by_day(found).values()) <= 16


def test_without_an_interview_a_day_has_no_more_than_an_evening_takes():
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    found = deck(outlines(1000, at=now), now=now, zone="Europe/London")
    assert len(found.cards) == 1000
    assert set(by_day(found).values()) <= {A_DAY, 1000 % A_DAY}
    assert len(found.due) == A_DAY


def test_what_was_practised_today_is_not_asked_for_on_top():
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    done = tuple(Practised(at=now, question=f"Question number {i}", went=3) for i in range(4))
    found = deck((*outlines(20, at=now), *done), now=now, zone="Europe/London")
    assert len(found.due) == A_DAY - 4


def test_what_an_employer_asked_comes_before_what_one_chose():
    found = told(f'{DEBRIEF}\n2026-03-06 08:00  outline "A starter"\n2026-03-06 09:00  now')
    assert [card.question for card in found.due] == [CONFLICT, "A starter"]


def test_an_empty_history_has_no_card():
    assert deck((), now=datetime(2026, 3, 2, 9, tzinfo=UTC), zone="Europe/London").cards == ()


def test_a_card_is_found_by_its_key():
    found = told(f"{DEBRIEF}\n2026-03-06 09:00  now")
    assert found.get(key_of("tell me about a conflict!")) == found.cards[0]
    assert found.get("nothing") is None


def test_a_practice_of_tomorrow_does_not_count_yet():
    found = told(f'{DEBRIEF}\n2026-03-07 18:00  practised "Tell me about a conflict" 4 of 4\n2026-03-06 09:00  now')
    assert found.cards[0].practised == ()
