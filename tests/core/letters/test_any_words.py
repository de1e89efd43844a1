"""Whatever a seeker types, the letter holds together."""

import re
import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.history import Channel, ReplyKind, Seeker
from tests.core.letters.cast import (
    answer,
    contact,
    debrief,
    follow_up,
    held,
    keep,
    promised,
    reply,
    thank_you,
    time_frame,
    told,
    write,
)

WORDS = st.text(max_size=220) | st.sampled_from(
    [
        "a\r\nBcc: eve@example.org",
        "{who} [x]",
        "%s",
        "\u202eevil\u2066",
        "..",
        "?!",
        "\ud800",
        '"',
        "x" * 200,
        "Inc.",
        "- - -",
    ]
)
STEPS = (thank_you(), thank_you(None), follow_up(), follow_up(2, 1), keep(), answer(ReplyKind.QUESTION))


@given(
    this=st.sampled_from(STEPS),
    channel=st.sampled_from(list(Channel)),
    words=st.lists(WORDS, min_size=9, max_size=9),
    variant=st.integers(min_value=-3, max_value=50),
)
def test_any_words_make_a_letter(this, channel, words, variant):
    name, address, title, role, employer, point, next_step, what, me = words
    person = contact(name=name, address=address, title=title, channel=channel)
    facts = (
        held("dana"),
        debrief(point, what, next_step=next_step),
        promised(what),
        reply(ReplyKind.QUESTION, words=point),
    )
    story = told(*facts, people=(person,), role=role, employer=employer)
    draft = write(this, story, seeker=Seeker(name=me), variant=variant)
    again = write(this, story, seeker=Seeker(name=me), variant=variant)
    assert draft == again
    assert 0 <= draft.variant < draft.variants
    for line in (draft.subject, draft.recipient_name, draft.recipient_address, *draft.body.split("\n"), *draft.missing):
        assert not [c for c in line if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"}]
        assert line == line.strip()
    assert not re.search(r" {2}|\n{3}", draft.body)
    assert draft.body


@pytest.mark.parametrize("words", ["{who} [x]", "100 % {", "]}["])
def test_braces_of_the_seeker_are_only_words(words):
    story = told(held("dana"), debrief(words), time_frame(date(2026, 3, 13), words))
    assert words in write(thank_you(), story, day=6).body
