"""The draft of a greeting: warm, short, and without a word that was noted for oneself alone."""

from datetime import UTC, datetime

import pytest

from afterword.core.greetings import greeting
from afterword.core.history import About, CallMade, Contact, ContactNoted, Seeker

NOW = datetime(2026, 6, 5, 10, tzinfo=UTC)
ADA = Seeker(name="Ada Okafor", zone="Europe/London")
PRIYA = Contact(id="priya", name="Dr. Priya Nair", added_at=NOW)


def noted(what: About, words: str, at: datetime = datetime(2026, 5, 1, tzinfo=UTC)) -> ContactNoted:
    return ContactNoted(at=at, contact="priya", what=what, words=words)


def body(*about: ContactNoted, last=None, since=None) -> str:
    return greeting(PRIYA, about, last=last, since=since, seeker=ADA, now=NOW).body


def test_what_one_noted_for_oneself_stays_out():
    assert "divorce" not in body(noted(About.NOTE, "in the middle of a divorce"))
    assert "Eli" not in body(noted(About.ASKED, "Eli at Acme"), noted(About.GIVEN, "to Eli"))


def test_what_one_could_offer_and_thanks_for_an_introduction_go_in():
    said = body(noted(About.OFFER, "the talk on soil sensors"), noted(About.RECEIVED, "Eli at Acme"))
    assert "This may be of use to you: the talk on soil sensors." in said
    assert "Thank you again for introducing me: Eli at Acme." in said


def test_nothing_is_said_twice():
    assert "sensors" not in body(noted(About.OFFER, "sensors"), since=datetime(2026, 5, 2, tzinfo=UTC))


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 2, 3, tzinfo=UTC), "last in touch in February, and"),
        (datetime(2025, 2, 3, tzinfo=UTC), "last in touch in February 2025, and"),
        (datetime(2026, 6, 1, tzinfo=UTC), "It was good to be in touch"),
    ],
)
def test_it_begins_with_the_last_word(at, said):
    assert said in body(last=CallMade(at=at, contact="priya"))


def test_to_somebody_new_it_begins_plainly():
    assert "I wanted to say hello" in body()
