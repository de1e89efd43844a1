"""How a letter sounds, for the page beside it: the remarks with what is known about its reader."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from afterword.core.history import Channel, DebriefWritten, LetterKind, Story
from afterword.core.letters.purposes import NoLetter, purpose_of
from afterword.core.plan import plan
from afterword.core.steps import Step
from afterword.core.tone import Fault, Kind, Remark, ToneContext, check
from afterword.core.tone.purposes import KINDS
from afterword.records.history import history_of_applications, policy_of
from afterword.records.models import Letter

TITLES: dict[Fault, str] = {
    Fault.WRONG_NAME: "Another name",
    Fault.WRONG_EMPLOYER: "Another employer",
    Fault.PLACEHOLDER_LEFT: "Left to fill in",
    Fault.DESPERATE: "Sounds desperate",
    Fault.PRESSURING: "Puts pressure on them",
    Fault.PRESUMPTUOUS: "Takes the yes for granted",
    Fault.BLAMING: "Blames them",
    Fault.NEGATIVE: "Speaks badly of somebody",
    Fault.BARGAINING: "Bargains too early",
    Fault.APOLOGETIC: "Apologises too much",
    Fault.GENERIC: "Could go to anybody",
    Fault.NO_INTEREST: "Does not say that you want the role",
    Fault.TOO_LONG: "Long for such a letter",
    Fault.TYPO_HEAVY: "Many slips",
}
BY_LETTER_KIND: dict[str, Kind] = {
    LetterKind.THANK_YOU: Kind.THANK_YOU,
    LetterKind.FOLLOW_UP: Kind.FOLLOW_UP,
    LetterKind.PROMISE: Kind.PROMISE,
    LetterKind.ANSWER: Kind.ANSWER,
    LetterKind.ACCEPTANCE: Kind.ACCEPTANCE,
    LetterKind.WITHDRAWAL: Kind.WITHDRAWAL,
    LetterKind.FEEDBACK: Kind.ANSWER_REJECTION,
    LetterKind.MORE_TIME: Kind.ANSWER_OFFER,
}
"""The kind of a letter whose step is gone from the plan."""
SHOWN = 220


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkLook:
    """A remark as the page shows it; `id` finds it again in the same words, `instead` is `better` cut to size."""

    id: str
    title: str
    words: str
    why: str
    instead: str
    start: int
    end: int
    better: str
    act: str


def remarks_on(letter: Letter, body: str, *, now: datetime) -> tuple[RemarkLook, ...]:
    """What can be said better in these words for this letter. A sheet for the telephone is not read as a letter."""
    if letter.channel == Channel.CALL:
        return ()
    return tuple(_look(remark) for remark in check(body, context_of(letter, now=now)))


def context_of(letter: Letter, *, now: datetime) -> ToneContext:
    """What the history knows of a letter's reader and of what was discussed."""
    seeker = letter.seeker
    history = history_of_applications(seeker, [letter.application_id], now=now)
    fresh = plan(history, policy=policy_of(seeker), now=now)
    story = fresh.situations[letter.application.key].story
    return ToneContext(
        kind=_kind(letter, fresh.get(letter.key), story),
        recipient=letter.recipient_name,
        others=tuple(each.name for each in story.contacts.values() if each.name != letter.recipient_name),
        employer=story.application.employer,
        role=story.application.role,
        discussed=tuple(_discussed(story)),
        seeker=seeker.name,
        channel=Channel(letter.channel),
    )


def _kind(letter: Letter, step: Step | None, story: Story) -> Kind:
    try:
        return KINDS[purpose_of(step, story)] if step else BY_LETTER_KIND[letter.kind]
    except NoLetter:
        return BY_LETTER_KIND[letter.kind]


def _discussed(story: Story) -> Iterator[str]:
    for fact in story.facts:
        if isinstance(fact, DebriefWritten):
            yield from fact.discussed


def _look(remark: Remark) -> RemarkLook:
    return RemarkLook(
        id=f"{remark.fault}:{remark.start}",
        title=TITLES[remark.fault],
        words=_short(remark.words),
        why=remark.why,
        instead=_short(remark.better),
        start=remark.start,
        end=remark.end,
        better=remark.better,
        act="Put this in" if remark.better else "Leave these words out",
    )


def _short(words: str) -> str:
    """Words on one line, cut where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN].rsplit(' ', 1)[0]} …"
