"""Whatever we compose ourselves sounds right: every purpose, wording and channel, with many facts and with few."""

from itertools import product

import pytest

from afterword.core.history import Channel
from afterword.core.tone import ToneContext, check
from afterword.core.tone.purposes import KINDS
from tests.core.letters.cast import SCENES, every_variant

LETTERS = [
    pytest.param(scene, channel, full, id=f"{scene.purpose}-{channel}-{'full' if full else 'bare'}")
    for scene, channel, full in product(SCENES, Channel, (True, False))
]


@pytest.mark.parametrize(("scene", "channel", "full"), LETTERS)
def test_what_we_compose_gets_no_remark(scene, channel, full):
    for draft in every_variant(scene.step, scene.story(channel, full=full), day=scene.day):
        points = tuple(fact.words for fact in draft.rests_on if fact.label == "You discussed")
        context = ToneContext(
            kind=KINDS[scene.purpose],
            recipient=draft.recipient_name,
            others=("Eli Moss",),
            employer="Lumen Labs",
            role="Data engineer",
            discussed=points,
            seeker="Ada Okafor",
            channel=channel,
        )
        assert [(each.fault, each.words) for each in check(draft.body, context)] == [], draft.body
