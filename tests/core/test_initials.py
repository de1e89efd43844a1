"""Names become initials wherever they stand, and nothing else does."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.history import ReplyKind
from afterword.core.initials import hiding, initials, through

say = hiding(["Lumen Labs", "Dana Ruiz", "田中太郎", "stripe", "The Guardian", "Müller & Söhne GmbH", "Will Ray"])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Dana Ruiz of Lumen Labs", "D. R. of L. L."),
        ("LUMEN   labs wrote", "L. L. wrote"),
        ("Lumen's people, and Dana", "L.'s people, and D."),
        ("I met Ruiz.", "I met R."),
        ("write to dana@lumen.example today", "write to [address] today"),
        ("see https://lumen.example/jobs and www.lumen.example", "see [address] and [address]"),
        ("私は田中太郎です", "私は田.です"),
        ("Stripe and stripes", "S. and stripes"),
        ("the guardian, and the rest of the day", "T. G., and the rest of the day"),
        ("Müller and Söhne", "M. and S."),
        ("they will answer", "they will answer"),
        ("nothing of the kind", "nothing of the kind"),
        ("", ""),
    ],
)
def test_a_name_is_found_whole_and_in_its_parts(text, said):
    assert say(text).replace("\N{NO-BREAK SPACE}", " ") == said


def test_a_name_that_may_be_seen_stays_also_where_it_holds_one_that_may_not():
    some = hiding(["Lumen", "Dana Smith"], but=["Lumen Labs", "Dana Ruiz"])
    said = some("Lumen Labs or Lumen; Dana Ruiz, Dana, Dana Smith")
    assert said == "Lumen Labs or L.; Dana Ruiz, Dana, D.\N{NO-BREAK SPACE}S."


def test_without_names_only_addresses_go():
    assert hiding([])("Dana, dana@lumen.example") == "Dana, [address]"
    assert hiding(["", "  ", "!"])("as it is!") == "as it is!"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    words: str
    kind: ReplyKind
    more: tuple["Told", ...] = ()
    number: int = 3


def test_every_text_of_a_value_is_said_and_everything_else_stays():
    told = Told(words="Dana", kind=ReplyKind.OTHER, more=(Told(words="to Dana", kind=ReplyKind.HOLD),))
    assert through(told, say) == Told(
        words="D.", kind=ReplyKind.OTHER, more=(Told(words="to D.", kind=ReplyKind.HOLD),)
    )


names = st.from_regex(r"[A-Z][a-z]{3,9}( [A-Z][a-z]{3,9})?", fullmatch=True).filter(lambda one: "Company" not in one)


@given(names, st.text(max_size=40), st.text(max_size=40))
def test_no_name_is_left_in_any_text(name, before, after):
    said = hiding([name])(f"{before} {name} {after}")
    assert f" {name} " not in f" {said} " or name == initials(name)


@given(st.text(max_size=60), st.text(max_size=200))
def test_any_name_and_any_text_end_well(name, text):
    assert isinstance(hiding([name])(text), str)
