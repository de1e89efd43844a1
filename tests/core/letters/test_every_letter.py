"""Every wording for every purpose, in every channel, with many facts and with next to none."""

import re
from itertools import product

import pytest

from afterword.core.history import Channel
from afterword.core.letters import Draft, Purpose
from tests.core.letters.cast import SCENES, Scene, every_variant

LETTERS = [
    pytest.param(scene, channel, full, id=f"{scene.purpose}-{channel}-{'full' if full else 'bare'}")
    for scene, channel, full in product(SCENES, Channel, (True, False))
]
WRITTEN = (Channel.EMAIL, Channel.PORTAL)
INTEREST = re.compile(
    r"interest(?:ed)?\b|glad to (?:take|do|speak|accept|be considered|hear)|would (?:still )?(?:very much )?like to"
    r"|want this role|see myself|happy to stay|pleased to accept"
)
WOOING = {Purpose.THANKS, Purpose.ASK, Purpose.ASK_AGAIN, Purpose.KEEP}
SPOILT = re.compile(r"[{}\[\]<>]|None|  |\.\.|,,|,\.|;\.|:\.|\?\.|\s[,.;:?!]|!|[ \t]$|^ |\n\n\n", re.MULTILINE)
PUSHY = re.compile(
    r"\b(?:just checking|checking in|desperate\w*|beg|urgent\w*|asap|as soon as possible|still waiting|have not heard"
    r"|haven't heard|overdue|disappoint\w*|unfortunate\w*|sorry to bother|hopefully|perfect candidate|dream job)\b",
    re.IGNORECASE,
)
PASSING = re.compile(r"\b(?:today|tomorrow|yesterday|tonight|next week|this week)\b", re.IGNORECASE)


def drafts(scene: Scene, channel: Channel, *, full: bool) -> list[Draft]:
    found = every_variant(scene.step, scene.story(channel, full=full), day=scene.day)
    assert len({draft.body for draft in found}) == len(found)
    return found


@pytest.mark.parametrize(("scene", "channel", "full"), LETTERS)
def test_no_letter_has_a_gap_or_a_slip_of_the_pen(scene, channel, full):
    for draft in drafts(scene, channel, full=full):
        assert SPOILT.findall(draft.body) == []
        assert SPOILT.findall(draft.subject) == []


@pytest.mark.parametrize(("scene", "channel", "full"), LETTERS)
def test_no_letter_presses_or_says_what_is_untrue_tomorrow(scene, channel, full):
    for draft in drafts(scene, channel, full=full):
        assert PUSHY.findall(draft.body) == []
        assert PASSING.findall(draft.body) == []


@pytest.mark.parametrize(("scene", "channel", "full"), LETTERS)
def test_every_letter_names_the_reader_the_role_and_the_employer(scene, channel, full):
    for draft in drafts(scene, channel, full=full):
        assert "Dana" in draft.body
        assert "Data engineer role" in draft.body
        assert "Lumen Labs" in draft.body
        assert "Ada" in draft.body


@pytest.mark.parametrize(("scene", "channel", "full"), LETTERS)
def test_every_subject_has_three_to_six_words(scene, channel, full):
    for draft in drafts(scene, channel, full=full):
        if channel in (*WRITTEN, Channel.POST):
            assert 3 <= len(draft.subject.split()) <= 6
            assert not draft.subject.isupper()
        if channel is Channel.MESSAGE:
            assert draft.subject == ""


@pytest.mark.parametrize(("scene", "channel", "full"), LETTERS)
def test_who_still_hopes_says_so(scene, channel, full):
    if scene.purpose in WOOING:
        for draft in drafts(scene, channel, full=full):
            if draft.call_sheet is None or scene.purpose is not Purpose.THANKS:
                assert INTEREST.search(draft.body), draft.body


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.purpose)
@pytest.mark.parametrize("full", [True, False])
def test_letters_are_short(scene, full):
    least, most = {
        Purpose.THANKS: (60, 120),
        Purpose.ASK: (50, 90),
        Purpose.ASK_AGAIN: (35, 80),
    }.get(scene.purpose, (35, 110))
    for channel in WRITTEN:
        for draft in drafts(scene, channel, full=full):
            assert least <= len(draft.body.split()) <= most, draft.body


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.purpose)
@pytest.mark.parametrize("full", [True, False])
def test_messages_are_one_short_paragraph(scene, full):
    for draft in drafts(scene, Channel.MESSAGE, full=full):
        assert "\n" not in draft.body
        assert len(draft.body.split()) <= 75
        assert draft.body.endswith("Best wishes, Ada")


@pytest.mark.parametrize("channel", list(Channel))
def test_what_was_discussed_is_in_every_thank_you_and_follow_up(channel):
    for scene in SCENES[:3]:
        for draft in drafts(scene, channel, full=True):
            assert re.search("the move to Kafka|how you run on-call|a small team", draft.body)


def test_asking_for_the_wording_after_the_last_begins_again():
    scene = SCENES[0]
    first, *_ = found = drafts(scene, Channel.EMAIL, full=True)
    again = every_variant(scene.step, scene.story(Channel.EMAIL), day=scene.day)
    assert found == again
    assert [draft.variant for draft in found] == list(range(first.variants))
