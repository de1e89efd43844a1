"""What would make a letter better, in a sentence each, for the page beside it."""

from collections.abc import Callable, Iterator

from afterword.core.history import Channel, Story
from afterword.core.letters.facts import Facts
from afterword.core.letters.phrases import one_line
from afterword.core.letters.purposes import Purpose
from afterword.core.letters.roles import employer_name

WITH_POINTS = frozenset({Purpose.THANKS, Purpose.ASK, Purpose.ASK_AGAIN})
SENTENCES: dict[Purpose, str] = {
    Purpose.TO_INVITATION: "If they offered times, write which one suits you: the letter only asks them to confirm.",
    Purpose.MORE_TIME: "Name the day by which you can decide: a request with a day is easier to grant.",
    Purpose.ACCEPT: "If a start date is agreed, name it in the letter.",
}


def missing_in(facts: Facts, *, story: Story) -> tuple[str, ...]:
    """The remarks on a letter."""
    return tuple(remark for finder in FINDERS for remark in finder(facts, story))


def _reader(facts: Facts, story: Story) -> Iterator[str]:
    employer = employer_name(story.application.employer) or "the employer"
    if facts.contact is None:
        yield f"It is not known to whom this goes: add the person at {employer}."
    elif facts.channel is Channel.EMAIL and not facts.contact.address.strip():
        yield f"There is no e-mail address for {facts.names.who or 'this person'}: enter one."
    elif facts.channel is Channel.POST and (not facts.contact.address.strip() or "@" in facts.contact.address):
        yield f"There is no postal address for {facts.names.who or 'this person'}: add it above the date."
    if facts.channel is Channel.POST:
        yield "Write your own address at the top of the page, and your place before the date."


def _writer(facts: Facts, _story: Story) -> Iterator[str]:
    if not facts.names.signed:
        yield "Your name is not known: enter it in your settings, so that the letter is signed."


def _points(facts: Facts, _story: Story) -> Iterator[str]:
    if facts.purpose in WITH_POINTS:
        if not facts.points and not facts.unfit:
            yield "Nothing you discussed is written down: add a point or two in the debrief."
        for point in facts.unfit:
            yield f"This point is left out, since it is long or about pay: “{_short(point)}”. Put it in a few words."


def _next_step(facts: Facts, _story: Story) -> Iterator[str]:
    known = facts.known
    if facts.purpose is Purpose.THANKS and facts.points and not {"booked_on", "next_noted"} & set(known):
        yield "The next step is not written down: if they named one, add it to the debrief."


def _answer(facts: Facts, _story: Story) -> Iterator[str]:
    words = _short(facts.reply.words) if facts.reply else ""
    if facts.purpose is Purpose.TO_QUESTION:
        asked = f"They asked: “{words}” " if words else ""
        yield f"{asked}Only you know the answer: write it after the first sentences."
    if facts.purpose in SENTENCES:
        yield SENTENCES[facts.purpose]


ATTACH = "Before this leaves, attach what it speaks of"
"""How the remark begins that falls away once a document goes with the letter."""


def _promise(facts: Facts, _story: Story) -> Iterator[str]:
    if facts.purpose is not Purpose.KEEP or facts.channel is Channel.CALL:
        return
    if "action" in facts.known:
        yield "Write what came of it: the letter only says that it is done."
    elif facts.promise is not None:
        yield f"{ATTACH}, or put the link in: {_short(facts.promise.what)}."


FINDERS: tuple[Callable[[Facts, Story], Iterator[str]], ...] = (
    _reader,
    _writer,
    _points,
    _next_step,
    _answer,
    _promise,
)


def _short(words: str) -> str:
    """Quoted words, cut where they are long."""
    words = one_line(words).rstrip(".")
    return words if len(words) <= 160 else f"{words[:160].rsplit(' ', 1)[0]} …"
