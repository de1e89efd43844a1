"""What an adviser sees: the parts that a seeker chose, of the applications that they chose, and nothing else.

Every word goes through `_Veil` before it is shown. It makes initials of the names that are not to be seen: all of
them where the seeker wanted that, and otherwise those of the applications that were not chosen, which may stand in a
note or in a letter.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from afterword.core import words
from afterword.core.grants import TITLES, Part
from afterword.core.history import History, InterviewHeld, PromiseKept, PromiseMade, Side, Story, stories
from afterword.core.hours import local_day
from afterword.core.initials import Say, hiding, through
from afterword.core.insights import ENDS, Stage, insights, way_of
from afterword.core.plan import plan
from afterword.core.practice import Deck, deck
from afterword.core.reviews import reviews
from afterword.core.steps import OFFERED, Step, StepKind
from afterword.core.verdicts import Blocked, Due, NotYet
from afterword.reads.insights import insights_drawn
from afterword.reads.practice import KINDS, CardLook, Looking
from afterword.reads.reviews import ReviewLook, review_looks
from afterword.reads.silences import latest_first, looks
from afterword.reads.steps import look_at
from afterword.records.history import history_of_applications, history_of_kinds, policy_of
from afterword.records.models import Application, Contact, Grant, GrantComment, Letter, State

MOST = 100
MOST_OF = {Part.APPLICATIONS: 500, Part.WAITING: 24}
"""So many rows of a part are shown, and where there are more it is said: what comes after them, nobody reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One part: its name in addresses and on the page, and what is in it. `cut_at` says how much is shown of more."""

    part: str
    title: str
    content: Any
    cut_at: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The frame of what a grant shows: for whom, whose search it is, of when, until when, and its parts."""

    name: str
    whose: str
    as_of: str
    until: str
    hides_names: bool
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentLook:
    """What was said, about which part, when."""

    id: int
    part: str
    about: str
    words: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicationLine:
    """An application, how far it came, and the conversations."""

    employer: str
    role: str
    opened: str
    via: str
    stands: str
    talks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """One thing to do or to wait for, and why."""

    employer: str
    title: str
    verdict: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseLine:
    """Who promised what, by when, and whether it was kept."""

    employer: str
    what: str
    is_ours: bool
    became: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLine:
    """A letter with its text."""

    employer: str
    to: str
    subject: str
    body: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeLooks:
    """The interviews that were judged, and the questions that are worked on."""

    reviews: tuple[ReviewLook, ...]
    cards: tuple[CardLook, ...]


def view_of(grant: Grant, *, now: datetime) -> View:
    """The frame of what an adviser sees."""
    zone, say = grant.seeker.zone, _names_hidden(grant)
    return View(
        name=grant.name,
        whose=say(grant.seeker.name),
        as_of=words.moment_in(now, zone, now=now),
        until=words.day(local_day(grant.expires_at, zone), now=now),
        hides_names=grant.hides_names,
        parts=tuple((part.value, TITLES[part]) for part in parts_of(grant)),
    )


def parts_of(grant: Grant) -> tuple[Part, ...]:
    """The parts that a grant shows, in the order of the page."""
    return tuple(part for part in Part if part.value in grant.parts)


def shown(grant: Grant, part: Part, *, now: datetime) -> Shown:
    """One part as the adviser sees it."""
    most = MOST_OF.get(part, MOST)
    content = CONTENT[part](_Veil(grant, now, most + 1))
    is_cut = isinstance(content, tuple) and len(content) > most
    return Shown(
        part=part.value,
        title=TITLES[part],
        content=content[:most] if is_cut else content,
        cut_at=most if is_cut else None,
    )


def comments_on(grant: Grant) -> tuple[CommentLook, ...]:
    """What was said through a grant, the latest first."""
    zone = grant.seeker.zone
    rows = GrantComment.objects.filter(seeker=grant.seeker, grant=grant, removed_at=None).order_by("-at", "-id")
    return tuple(
        CommentLook(
            id=row.pk,
            part=row.page,
            about=TITLES[Part(row.page)],
            words=row.words,
            when=words.moment_in(row.at, zone, now=row.at),
        )
        for row in rows
    )


def _names_hidden(grant: Grant) -> Say:
    """What makes initials of the names that this grant does not show."""
    seeker = grant.seeker
    employers = Application.objects.filter(seeker=seeker).values_list("key", "employer")
    people = Contact.objects.filter(seeker=seeker).values_list("application__key", "name")
    named = (*employers, *people)
    if grant.hides_names:
        return hiding([seeker.name, *(name for _, name in named)])
    shown = {seeker.name, *(name for key, name in named if key in grant.applications)}
    return hiding((name for _, name in named if name not in shown), but=shown)


class _Veil:
    """The chosen part of a search, with the names that may not be seen as initials. `most` rows of it are wanted."""

    def __init__(self, grant: Grant, now: datetime, most: int) -> None:
        self.grant, self.seeker, self.now, self.most = grant, grant.seeker, now, most
        self.say = _names_hidden(grant)
        rows = Application.objects.filter(seeker=self.seeker, key__in=grant.applications, removed_at=None)
        self.ids = tuple(rows.values_list("pk", flat=True))

    def history(self) -> History:
        """The history of the chosen applications, whose own names are said as they may be seen."""
        return self._veiled(history_of_applications(self.seeker, self.ids, now=self.now))

    def history_of_practice(self) -> History:
        """What cards are made of: in the chosen applications, and in none."""
        whole = history_of_kinds(self.seeker, KINDS)
        facts = tuple(fact for fact in whole.facts if fact.application in ("", *self.grant.applications))
        return self._veiled(replace(whole, facts=facts))

    def asked_elsewhere(self) -> frozenset[str]:
        """The cards of questions that came up only where the adviser does not look."""
        whole = history_of_kinds(self.seeker, KINDS)
        held = {fact.id: fact.application for fact in whole.facts if isinstance(fact, InterviewHeld)}
        cards = deck(whole.facts, now=self.now, zone=self.seeker.zone).cards
        return frozenset(
            card.key
            for card in cards
            if card.asked_in and all(held.get(one) not in self.grant.applications for one in card.asked_in)
        )

    def _veiled(self, history: History) -> History:
        return replace(
            history,
            applications=tuple(
                replace(one, employer=self.say(one.employer), role=self.say(one.role), via=self.say(one.via))
                for one in history.applications
                if one.id in self.grant.applications
            ),
        )

    def day(self, on: date) -> str:
        return words.day(on, now=self.now)

    def moment(self, at: datetime) -> str:
        return words.moment_in(at, self.seeker.zone, now=self.now)


def _applications(veil: _Veil) -> tuple[ApplicationLine, ...]:
    told = list(stories(veil.history(), now=veil.now))[-veil.most :]
    return through(tuple(_application(story, veil) for story in reversed(told)), veil.say)


def _application(story: Story, veil: _Veil) -> ApplicationLine:
    application = story.application
    return ApplicationLine(
        employer=application.employer,
        role=application.role,
        opened=veil.day(application.place.day_of(application.opened_at)),
        via=application.via,
        stands=stands(way_of(story)),
        talks=tuple(_talk(talk, story, veil) for talk in story.of(InterviewHeld)),
    )


def stands(way: tuple[Stage, ...]) -> str:
    """How far an application came and where it stands, in words."""
    *_, end = way
    came = next((stage for stage in reversed(way) if stage not in ENDS), end)
    said = {Stage.SILENCE: "open", Stage.NO: "ended by a no", Stage.YOU_LEFT: "left", Stage.OFFER: "with an offer"}
    return f"{came.value}, {said[end]}" if end in said else came.value


def _talk(talk: InterviewHeld, story: Story, veil: _Veil) -> str:
    who = " and ".join(story.contacts[one].name for one in talk.contacts if one in story.contacts)
    return ", ".join(filter(None, (veil.moment(talk.at), f"with {who}" if who else "", talk.how)))


ORDER = (Due, NotYet, Blocked)
"""The verdicts that still ask for something, in the order of the page."""


def _plan(veil: _Veil) -> tuple[StepLine, ...]:
    fresh = plan(veil.history(), policy=policy_of(veil.seeker), now=veil.now)
    steps = [step for step in fresh.steps if type(step.verdict) in ORDER and not _goes_without_saying(step)]
    seen = [look_at(step, fresh, {}) for step in sorted(steps, key=lambda step: ORDER.index(type(step.verdict)))]
    lines = (
        StepLine(employer=one.employer, title=one.title, verdict=one.verdict, why=one.why) for one in seen[: veil.most]
    )
    return through(tuple(lines), veil.say)


def _goes_without_saying(step: Step) -> bool:
    """What is theirs to do has its own page; that a silence may be put away one day, or a note never, helps nobody, and
    what is only open is the seeker's own affair.
    """
    is_far = step.kind is StepKind.CLOSE and not isinstance(step.verdict, Due)
    is_for_good = isinstance(step.verdict, Blocked) and step.verdict.until is None
    return step.kind in (StepKind.THEIR_PROMISE, *OFFERED) or is_far or is_for_good


def _waiting(veil: _Veil) -> object:
    return looks(latest_first(veil.history(), now=veil.now)[: veil.most])


def _promises(veil: _Veil) -> tuple[PromiseLine, ...]:
    told = stories(veil.history(), now=veil.now)
    return through(tuple(line for story in told for line in _promises_in(story, veil))[: veil.most], veil.say)


def _promises_in(story: Story, veil: _Veil) -> Iterator[PromiseLine]:
    kept = {fact.promise: fact.at for fact in story.of(PromiseKept)}
    for promise in story.of(PromiseMade):
        yield PromiseLine(
            employer=story.application.employer,
            what=promise.what,
            is_ours=promise.side is Side.OURS,
            became=_became(promise, kept.get(promise.id), story, veil),
        )


def _became(promise: PromiseMade, kept_at: datetime | None, story: Story, veil: _Veil) -> str:
    place, by = story.application.place, promise.by
    if kept_at is not None:
        is_late = by is not None and place.day_of(kept_at) > by
        return f"kept {'late, ' if is_late else ''}on {veil.day(place.day_of(kept_at))}"
    if by is None:
        return "open, no day named"
    return f"{'late since' if place.day_of(veil.now) > by else 'open, by'} {veil.day(by)}"


def _letters(veil: _Veil) -> tuple[LetterLine, ...]:
    rows = Letter.objects.filter(seeker=veil.seeker, application_id__in=veil.ids).exclude(state=State.CANCELLED)
    found = rows.select_related("application").order_by("-sent_at", "-created_at")[: veil.most]
    return through(tuple(_letter(row, veil) for row in found), veil.say)


def _letter(row: Letter, veil: _Veil) -> LetterLine:
    sent = f"sent {veil.moment(row.sent_at)}" if row.state == State.SENT and row.sent_at else ""
    return LetterLine(
        employer=row.application.employer,
        to=row.recipient_name,
        subject=row.subject,
        body=row.body,
        state=sent or State(row.state).label,
    )


def _practice(veil: _Veil) -> PracticeLooks:
    history = veil.history_of_practice()
    found: Deck = deck(history.facts, now=veil.now, zone=veil.seeker.zone)
    elsewhere = veil.asked_elsewhere()
    cards = [card for card in found.cards if card.key not in elsewhere]
    judged = [one for one in reviews(history.facts, now=veil.now) if one.interview.application in _keys(history)]
    looked = PracticeLooks(
        reviews=review_looks(history, judged, now=veil.now), cards=Looking(history, found, veil.now).at_all(cards)
    )
    return through(looked, veil.say)


def _keys(history: History) -> frozenset[str]:
    return frozenset(one.id for one in history.applications)


def _insights(veil: _Veil) -> object:
    """Counted, then said with the names as they may be seen, then drawn."""
    found = insights(stories(veil.history(), now=veil.now), policy=policy_of(veil.seeker), now=veil.now)
    return insights_drawn(through(found, veil.say))


CONTENT: dict[Part, Callable[[_Veil], Any]] = {
    Part.APPLICATIONS: _applications,
    Part.PLAN: _plan,
    Part.WAITING: _waiting,
    Part.PROMISES: _promises,
    Part.LETTERS: _letters,
    Part.PRACTICE: _practice,
    Part.INSIGHTS: _insights,
}
