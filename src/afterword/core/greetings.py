"""A short warm note to somebody of the network, drafted from what the seeker noted for them.

What they noted for themselves stays out of it: a remark about somebody must not slip into a letter to them. In go what
they could offer, and their thanks for an introduction, each once.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from afterword.core import words
from afterword.core.history import About, Contact, ContactNoted, Fact, Seeker
from afterword.core.hours import local_day
from afterword.core.letters.people import first_name

LATELY_DAYS = 21


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeting:
    """The note: whoever sends it changes what they like."""

    subject: str
    body: str


def greeting(
    contact: Contact,
    noted: Iterable[ContactNoted],
    *,
    last: Fact | None,
    since: datetime | None,
    seeker: Seeker,
    now: datetime,
) -> Greeting:
    """A note to a contact; `since` is when the last one went, so that nothing is said twice."""
    fresh = [one for one in noted if since is None or one.at > since]
    lines = [f"Hello {first_name(contact.name, country='')},", _opening(last, seeker, now)]
    lines += [f"Thank you again for introducing me: {_ended(one.words)}" for one in fresh if one.what is About.RECEIVED]
    lines += [f"This may be of use to you: {_ended(one.words)}" for one in fresh if one.what is About.OFFER]
    lines += ["There is no need to answer; I wish you a good week.", f"Best wishes\n{seeker.name}"]
    return Greeting(subject="A short hello", body="\n\n".join(lines))


def _opening(last: Fact | None, seeker: Seeker, now: datetime) -> str:
    if last is None:
        return "I wanted to say hello, and to hear how you are."
    on = local_day(last.at, seeker.zone)
    if (local_day(now, seeker.zone) - on).days <= LATELY_DAYS:
        return "It was good to be in touch, and I wanted to hear how things have gone on for you."
    year = f" {on.year}" if on.year != now.year else ""
    return f"We were last in touch in {words.MONTHS[on.month - 1]}{year}, and I wanted to hear how you are."


def _ended(said: str) -> str:
    """Somebody's words as the end of a sentence."""
    bare = " ".join(said.split())
    return bare if bare[-1:] in ".!?" else f"{bare}."
