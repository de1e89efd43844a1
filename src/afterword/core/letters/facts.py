"""What a letter may say: the facts of a story that concern one step, as words for the slots of the wordings."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from afterword.core.history import Channel, Contact, LetterKind, PromiseMade, ReplyReceived, Seeker, Story
from afterword.core.leaving import channel_to
from afterword.core.letters import phrases
from afterword.core.letters.case import Case, Turn, case_of
from afterword.core.letters.draft import RestsOn
from afterword.core.letters.finders import FINDERS, Found, Known
from afterword.core.letters.people import Names, names_for
from afterword.core.letters.purposes import Purpose, purpose_of
from afterword.core.policy import Policy
from afterword.core.silence import situation_of
from afterword.core.steps import LETTERS, Step, StepKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything that one letter may use. `unfit` are the points that no letter should carry."""

    purpose: Purpose
    kind: LetterKind
    channel: Channel
    contact: Contact | None
    names: Names
    known: Mapping[str, Known]
    turn: Turn
    points: tuple[str, ...] = ()
    unfit: tuple[str, ...] = ()
    reply: ReplyReceived | None = None
    promise: PromiseMade | None = None


def facts_for(step: Step, story: Story, seeker: Seeker, *, policy: Policy, now: datetime) -> Facts:
    """What the letter of a step may say at `now`. Raises NoLetter where the step ends in none."""
    purpose = purpose_of(step, story)
    case = case_of(step, situation_of(story, policy=policy, now=now))
    channel = channel_to(case.contact, case.situation) if case.contact else case.situation.silence.reach_by
    channel = channel or Channel.EMAIL
    names = names_for(case.contact, story=story, seeker=seeker.name, channel=channel)
    points, unfit = _points(case, names)
    known = {slot: one for finder in FINDERS for slot, one in finder(case)}
    known |= dict(_points_known(points)) | dict(_names_known(names))
    return Facts(
        purpose=purpose,
        kind=LETTERS[step.kind],
        channel=channel,
        contact=case.contact,
        names=names,
        known=known,
        turn=case.turn,
        points=points,
        unfit=unfit,
        reply=case.reply,
        promise=case.promise,
    )


def _points(case: Case, names: Names) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The points that may be mentioned, those of this reader's turn first, and those that may not."""
    noted = case.debrief.discussed if case.debrief else ()
    told_by = names.first if names.first != names.who else ""
    said = [phrases.point(each, told_by=told_by) for each in noted]
    fit = [each for each in dict.fromkeys(said) if phrases.is_fit(each)]
    unfit = tuple(phrases.one_line(raw) for raw, each in zip(noted, said, strict=True) if each and each not in fit)
    if not fit:
        return (), unfit
    turn = case.turn
    stride = 2 if len(fit) >= 2 * turn.of else 1
    start = (turn.index * stride if case.step.kind is StepKind.THANK_YOU else max(0, turn.before - 1)) % len(fit)
    return tuple(fit[start:] + fit[:start]), unfit


TWO_POINTS = 16
"""In words: two points that are longer together are one too many for a sentence."""


def _points_known(points: tuple[str, ...]) -> Found:
    """`point`, the first one, and `points`, the first two where they are short and neither stands alone."""
    if points:
        short = sum(len(each.split()) for each in points[:2]) <= TWO_POINTS
        two = points[:2] if short and not any(map(phrases.stands_alone, points[:2])) else points[:1]
        yield "point", Known(points[0], RestsOn(label="You discussed", words=points[0]))
        yield "points", Known(phrases.listed(two), RestsOn(label="You discussed", words="; ".join(two)))


def _names_known(names: Names) -> Found:
    """`hello` and `me`."""
    yield "hello", Known(names.hello)
    if names.signed:
        yield "me", Known(names.signed)
