"""How long a letter may be, by its kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from afterword.core.history import Channel
from afterword.core.policy import Source
from afterword.core.tone.cues import Table
from afterword.core.tone.found import Found, Place
from afterword.core.tone.text import Letter, Sentence, count_of_words
from afterword.core.tone.value import Fault, Kind, ToneContext

BOOMERANG = Source(
    name="Boomerang",
    claim="Mails of 50 to 125 words were answered most often, of 75 to 100 most of all; it was general mail.",
    year=2016,
    sample=5_300_000,
)
"""General mail, no letters after interviews: a hint and not a law, so the limits lie well above it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The most words that the body of a letter should have, and how many it is cut down to."""

    words: int
    aim: int


USUAL = Limit(words=230, aim=125)
LIMITS: dict[Kind, Limit] = {
    Kind.THANK_YOU: Limit(words=235, aim=125),
    Kind.FOLLOW_UP: Limit(words=180, aim=100),
    Kind.SECOND_FOLLOW_UP: Limit(words=140, aim=75),
    Kind.ANSWER_REJECTION: Limit(words=190, aim=100),
    Kind.ANSWER_QUESTION: Limit(words=350, aim=200),
    Kind.ANSWER_OFFER: Limit(words=300, aim=150),
    Kind.WITHDRAWAL: Limit(words=190, aim=100),
}
"""A note is read standing; a question of theirs may take a longer answer."""
BY_MESSAGE = 0.6
"""A message on a telephone shows fewer lines."""


def limit_for(context: ToneContext) -> Limit:
    """The limit of a letter of this kind in its channel."""
    limit = LIMITS.get(context.kind, USUAL)
    if context.channel is not Channel.MESSAGE:
        return limit
    return Limit(words=int(limit.words * BY_MESSAGE), aim=int(limit.aim * BY_MESSAGE))


def too_long(letter: Letter, context: ToneContext, *, wish: Table | None) -> Iterator[Found]:
    """The body, where it is longer than its kind bears, with a shorter one made of its own sentences."""
    limit = limit_for(context)
    if count_of_words(letter.text[letter.start : letter.end]) <= limit.words or not letter.sentences:
        return
    first, last = letter.sentences[0], letter.sentences[-1]
    yield Found(Fault.TOO_LONG, Place(first.start, last.end), _shorter(letter, limit.aim, wish))


def _shorter(letter: Letter, aim: int, wish: Table | None) -> str:
    """The first sentence, the wish, the last one, and as many others from the top as there is room for."""
    sentences = letter.sentences
    wanted = next((at for at, each in enumerate(sentences) if wish and wish.hits(each)), 0)
    chosen = {0, wanted, len(sentences) - 1}
    room = aim - sum(len(sentences[at].plain) for at in chosen)
    for at, sentence in enumerate(sentences):
        if at not in chosen and len(sentence.plain) <= room:
            chosen.add(at)
            room -= len(sentence.plain)
        elif at not in chosen:
            break
    return _with_breaks(letter, [sentences[at] for at in sorted(chosen)])


def _with_breaks(letter: Letter, kept: list[Sentence]) -> str:
    """The sentences as they stood, a new paragraph where there was one between them."""
    text = kept[0].text
    for before, sentence in pairwise(kept):
        between = letter.text[before.end : sentence.start]
        text += ("\n\n" if "\n\n" in between else " ") + sentence.text
    return text
