"""Two people who compare their notes never find the same letter."""

from itertools import pairwise

import pytest

from afterword.core.history import Channel
from tests.core.letters.cast import REFERENCES, contact, debrief, every_variant, held, thank_you, told, write

POINTS = (), ("the move to Kafka",), ("the move to Kafka", "how they run on-call", "a small team")
MANY = tuple(f"p{number}" for number in range(9))


def panel(size, points, channel):
    """Namesakes, so that the greeting does not make the difference."""
    ids = MANY[:size]
    people = tuple(contact(each, "Sam Lee", channel=channel) for each in ids)
    return ids, told(held(*ids), debrief(*points), people=people)


@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize("points", POINTS, ids=len)
@pytest.mark.parametrize("size", [2, 3, 6, 9])
def test_no_wording_of_one_is_a_wording_of_another(size, points, channel):
    ids, story = panel(size, points, channel)
    bodies = [draft.body for each in ids for draft in every_variant(thank_you(each), story, day=6)]
    assert len(set(bodies)) == len(bodies)


def test_neighbours_get_another_wording_and_not_only_another_ending():
    ids, story = panel(6, (), Channel.EMAIL)
    first_lines = [write(thank_you(each), story, day=6).body.split("\n\n")[1] for each in ids]
    assert len(set(first_lines)) == 6


def test_each_interviewer_reads_another_point_first():
    ids, story = panel(3, POINTS[2], Channel.EMAIL)
    bodies = [write(thank_you(each), story, day=6).body for each in ids]
    firsts = [min(("Kafka", "on-call", "small team"), key=lambda point: body.find(point) % 10**6) for body in bodies]
    assert sorted(firsts) == ["Kafka", "on-call", "small team"]


def test_two_interviewers_and_four_points_share_nothing():
    story = told(held("dana", "eli"), debrief("the move to Kafka", "on-call", "a small team", "Rust"))
    assert "the move to Kafka and on-call" in write(thank_you("dana"), story, day=6).body
    assert "a small team and Rust" in write(thank_you("eli"), story, day=6).body


def test_a_second_conversation_is_thanked_for_in_other_words():
    meetings = held("dana", "eli"), held("dana", "eli", day=12, id_="lumen-2"), held("eli", day=19, id_="lumen-3")
    story = told(*meetings)
    bodies = [write(thank_you("eli", each.id), story, day=20).body.replace("5 March", "") for each in meetings]
    openings = [body.split("\n\n")[1].split(" on ")[0] for body in bodies]
    assert all(one != other for one, other in pairwise(openings))


def test_what_was_promised_to_all_is_promised_to_one():
    story = told(held("dana", "eli"), REFERENCES)
    bodies = [write(thank_you(each), story, day=6).body for each in ("dana", "eli")]
    assert ["my references" in body for body in bodies] == [True, False]
