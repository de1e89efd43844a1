"""What happened: facts, the applications they belong to, and the history of one seeker's search.

Facts are frozen and in the past tense. Each has `at`, the instant it happened (aware, UTC), which is never the
instant it was saved. A correction does not change a fact: `Undone` names the fact that no longer counts.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import chain
from operator import attrgetter
from typing import TypeVar

from afterword.core.hours import Place
from afterword.core.policy import Policy
from afterword.core.questions import QuestionKind
from afterword.core.timeframe import TimeFrame

UNSTATED_LENGTH = timedelta(hours=1)
"""How long a conversation is taken to last where only its start was written down."""

END_OF_TIME = datetime.max.replace(tzinfo=UTC)
BEGINNING_OF_TIME = datetime.min.replace(tzinfo=UTC)


class Channel(StrEnum):
    """A way to reach somebody."""

    EMAIL = "email"
    CALL = "call"
    MESSAGE = "message"
    POST = "post"
    PORTAL = "portal"


class LetterKind(StrEnum):
    """What a letter of ours is for."""

    THANK_YOU = "thank-you"
    FOLLOW_UP = "follow-up"
    PROMISE = "promise"
    ANSWER = "answer"
    ACCEPTANCE = "acceptance"
    WITHDRAWAL = "withdrawal"
    GREETING = "greeting"
    FEEDBACK = "feedback"
    MORE_TIME = "more-time"


class ReplyKind(StrEnum):
    """What a reply of theirs says; `OTHER` is everything that calls for nothing."""

    REJECTION = "rejection"
    INVITATION = "invitation"
    REQUEST = "request"
    QUESTION = "question"
    OFFER_SPOKEN = "offer spoken"
    OFFER_WRITTEN = "offer written"
    HOLD = "hold"
    NO_CONTACT = "no contact"
    OTHER = "other"


class Side(StrEnum):
    """Whose a promise is."""

    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeker:
    """The person who looks for work, and where their clock hangs."""

    name: str
    address: str = ""
    zone: str = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """One seeker's pursuit of one role at one employer.

    It may begin as a lead, a role that one could apply for; `via` is where that came from.
    """

    id: str
    role: str
    employer: str
    place: Place
    opened_at: datetime
    via: str = ""
    is_lead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Someone on the employer's side, or in the network where no application is named."""

    id: str
    name: str
    address: str = ""
    application: str | None = None
    title: str = ""
    channel: Channel | None = None
    added_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that happened. `application` is empty for what concerns the whole search."""

    at: datetime
    application: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewHeld(Fact):
    """A conversation with them, past or booked: `at` is when it starts."""

    id: str
    ends_at: datetime
    contacts: tuple[str, ...] = ()
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAsked:
    """A question of theirs, how the answer went (1 to 5, None unjudged), and in a few words why."""

    question: str
    went: int | None = None
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DebriefWritten(Fact):
    """What the seeker wrote down after an interview; the time frame and the promises in it are facts of their own."""

    interview: str
    next_step: str = ""
    reach_by: Channel | None = None
    discussed: tuple[str, ...] = ()
    asked: tuple[QuestionAsked, ...] = ()
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeFrameTold(Fact):
    """When they said they would answer: `frame` has their words and the day read from them."""

    frame: TimeFrame
    contact: str | None = None
    interview: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoContactAsked(Fact):
    """They asked not to be written to at all until they come back."""

    contact: str | None = None
    interview: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseMade(Fact):
    """Who said they would do what by when; `by` is the last day on which it is in time."""

    id: str
    what: str
    side: Side = Side.OURS
    by: date | None = None
    words: str = ""
    contact: str | None = None
    interview: str | None = None
    asked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseKept(Fact):
    """A promise, ours or theirs, was kept."""

    promise: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSent(Fact):
    """Something of ours went out, by the program or by hand, in any channel."""

    kind: LetterKind
    contact: str | None = None
    interview: str | None = None
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallMade(Fact):
    """We spoke with them outside an interview."""

    contact: str | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyReceived(Fact):
    """They wrote. A request in it is a promise of ours, and stands as one beside it.

    `invites_to` is the start of the conversation that an invitation names, which is booked and not agreed on yet.
    """

    kind: ReplyKind
    contact: str | None = None
    words: str = ""
    by: date | None = None
    invites_to: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounced(Fact):
    """A letter to this contact came back."""

    contact: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutOfOffice(Fact):
    """A machine answered that they are away; `until` is the day they are back, where it said so."""

    contact: str | None = None
    until: date | None = None


OFFERS = (ReplyKind.OFFER_SPOKEN, ReplyKind.OFFER_WRITTEN)
"""A spoken offer and a written one are different facts: the first binds nobody yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsNamed(Fact):
    """What their offer holds, as it was said or as it stands on paper; of each the latest counts, whole.

    The terms are words, theirs where possible: `core.pay` reads what can be counted out of them. `answer_by` is the
    last day on which they wait for the answer.
    """

    on_paper: bool = False
    pay: str = ""
    bonus: str = ""
    equity: str = ""
    leave: str = ""
    hours: str = ""
    place: str = ""
    start: str = ""
    notice: str = ""
    benefits: str = ""
    note: str = ""
    answer_by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied(Fact):
    """The seeker applied for what had been a lead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferAccepted(Fact):
    """The seeker decided to take the offer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDeclined(Fact):
    """The seeker decided against the offer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrew(Fact):
    """The seeker ended the application."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed(Fact):
    """The seeker put the application away, most often because of silence."""

    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalSet(Fact):
    """What the seeker set out to do."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Practised(Fact):
    """A question that was worked on; `went` from 1 to 4 as the practice judges it."""

    question: str
    went: int | None = None


class Behaviour(StrEnum):
    """What a good answer does, as far as whoever gave it can tell. "How did it go" nobody can."""

    ANSWERED = "answered it"
    EXAMPLE = "gave an example"
    OWN_PART = "said what I did"
    RESULT = "gave a number or a result"
    IN_TIME = "stopped in time"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionReviewed:
    """One question looked at again: what was asked, what one answered, and what the answer did and missed.

    A behaviour that is in none of the three was not judged. `kind` is empty where the question's own words say it.
    """

    question: str
    kind: QuestionKind | None = None
    answer: str = ""
    did: tuple[Behaviour, ...] = ()
    missed: tuple[Behaviour, ...] = ()
    not_applicable: tuple[Behaviour, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewWritten(Fact):
    """An interview as the seeker judged it; of several of one interview the latest counts. `next_time` is the one
    thing to do differently.
    """

    interview: str
    questions: tuple[QuestionReviewed, ...] = ()
    next_time: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineWritten(Fact):
    """How the seeker means to answer a question; each one replaces the one before."""

    question: str
    situation: str = ""
    task: str = ""
    action: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardDropped(Fact):
    """A question that the seeker does not want to work on any more, until it is asked or outlined again."""

    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared(Fact):
    """The seeker went through the prep sheet of an interview that is booked."""

    interview: str


class Unit(StrEnum):
    """What a rhythm is counted in."""

    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmChosen(Fact):
    """How often the seeker wants to be in touch with somebody; `every` is 0 where they do not want to be asked."""

    contact: str
    every: int = 0
    unit: Unit = Unit.WEEKS


class About(StrEnum):
    """What was noted of somebody: anything, what one could offer them, an introduction asked for, had or made."""

    NOTE = "note"
    OFFER = "offer"
    ASKED = "introduction asked"
    RECEIVED = "introduction received"
    GIVEN = "introduction given"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactNoted(Fact):
    """Something worth remembering of somebody. Of it only an offer and thanks for an introduction go into a letter."""

    contact: str
    what: About = About.NOTE
    words: str = ""


class Counted(StrEnum):
    """What the number in an intention counts, where what happened tells it."""

    APPLICATIONS = "applications"
    PEOPLE = "people"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intention:
    """One thing to do in a week: what, when and where, in the seeker's own words. `times` is how often, 0 where no
    number was set; without `counts` the seeker counts by hand.
    """

    what: str
    when: str = ""
    where: str = ""
    times: int = 0
    counts: Counted | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekPlanned(Fact):
    """What the seeker means to do in the week of this Monday; of several plans of one week the latest counts."""

    week: date
    intentions: tuple[Intention, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Did(Fact):
    """An intention that the seeker counts by hand was acted on, so many times."""

    what: str
    times: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedBack(Fact):
    """What the seeker made of the week of this Monday; the latest word counts."""

    week: date
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonDrawn(Fact):
    """What the seeker carries forward from an application, in their own words: it stands on the next prep sheet."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderSet(Fact):
    """A line of the seeker's own on the list for the end of a conversation: of one application's, or of all."""

    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted(Fact):
    """Anything else worth keeping."""

    words: str


class Aside(StrEnum):
    """How a step was put aside."""

    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside(Fact):
    """The seeker put a step aside: until a moment, this one for good, or all of its kind in this application."""

    key: str
    how: Aside
    until: datetime | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone(Fact):
    """These facts no longer count."""

    facts: tuple[Fact, ...]


F = TypeVar("F", bound=Fact)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What counts of one application: its people and its facts in order, nothing undone, nothing from after `now`.

    `sent_to` has every letter of the whole search by the address it went to, `accepted_elsewhere` the moment from
    which a written offer of another application is accepted. The facts are sorted by kind once, because every
    rule asks for a kind or two of them.
    """

    application: Application
    contacts: Mapping[str, Contact]
    facts: tuple[Fact, ...]
    sent_to: Mapping[str, tuple[datetime, ...]] = field(default_factory=dict)
    accepted_elsewhere: datetime | None = None
    _of_kind: Mapping[type[Fact], Sequence[Fact]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the facts by kind; a frozen value is filled in this way."""
        of_kind: dict[type[Fact], list[Fact]] = {}
        for fact in self.facts:
            of_kind.setdefault(type(fact), []).append(fact)
        object.__setattr__(self, "_of_kind", of_kind)

    def of(self, kind: type[F]) -> Sequence[F]:
        """The facts of one kind, in order."""
        return self._of_kind.get(kind, ())  # type: ignore[return-value]

    @property
    def applied_at(self) -> datetime | None:
        """When the seeker applied: of a lead nothing is known but that, until they answer or talk all the same."""
        if not self.application.is_lead:
            return self.application.opened_at
        applied = self.of(Applied)
        if applied:
            return applied[0].at
        return self.application.opened_at if any(map(self.of, (ReplyReceived, InterviewHeld))) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """Everything that happened in one seeker's search, in the order in which it was written down.

    `elsewhere` are letters to the same people in applications that this value leaves out: a history read for one
    application alone still knows whom the seeker wrote to today. `policies` are the habits of applications that have
    their own.
    """

    seeker: Seeker
    policy: str = "considerate"
    applications: tuple[Application, ...] = ()
    contacts: tuple[Contact, ...] = ()
    facts: tuple[Fact, ...] = ()
    policies: Mapping[str, Policy] = field(default_factory=dict)
    elsewhere: Mapping[str, tuple[datetime, ...]] = field(default_factory=dict)
    accepted_elsewhere: datetime | None = None


def counting(facts: tuple[Fact, ...], *, now: datetime) -> Iterator[Fact]:
    """The facts that count at `now`: those undone by then are left out, and those that happen later, except a
    conversation that is booked, which is known before it happens.

    What was taken back and written down again in the same words counts: each undoing takes one fact away.
    """
    undone = Counter(chain.from_iterable(fact.facts for fact in facts if type(fact) is Undone and fact.at <= now))
    for fact in facts:
        if type(fact) is Undone:
            continue
        if undone and undone[fact] > 0:
            undone[fact] -= 1
        elif fact.at <= now or type(fact) is InterviewHeld:
            yield fact


NETWORK = "Your network"
"""What stands in the place of an employer where somebody belongs to none."""


def has_rhythm(history: History) -> bool:
    """Whether the seeker chose a rhythm for anybody who belongs to no application."""
    return any(type(fact) is RhythmChosen and not fact.application for fact in history.facts)


def network(history: History, *, now: datetime) -> Story:
    """The people who belong to no application, as a story of their own."""
    facts = [fact for fact in counting(history.facts, now=now) if not fact.application]
    return Story(
        application=Application(
            id="", role="", employer=NETWORK, place=Place(zone=history.seeker.zone), opened_at=BEGINNING_OF_TIME
        ),
        contacts=_contacts(history, now=now).get("", {}),
        facts=tuple(sorted(facts, key=attrgetter("at"))),
    )


def stories(history: History, *, now: datetime) -> Iterator[Story]:
    """Each application of a history as it stands at `now`, in the order in which they were opened."""
    facts: dict[str, list[Fact]] = {}
    for fact in counting(history.facts, now=now):
        facts.setdefault(fact.application, []).append(fact)
    contacts = _contacts(history, now=now)
    sent_to = _letters_by_address(history, facts, contacts)
    accepted = _accepted_on_paper(facts)
    if history.accepted_elsewhere is not None:
        accepted[""] = history.accepted_elsewhere
    for application in history.applications:
        if application.opened_at > now:
            continue
        yield Story(
            application=application,
            contacts=contacts.get(application.id, {}),
            facts=tuple(sorted(facts.get(application.id, ()), key=attrgetter("at"))),
            sent_to=sent_to,
            accepted_elsewhere=min((at for one, at in accepted.items() if one != application.id), default=None),
        )


def _contacts(history: History, *, now: datetime) -> dict[str, dict[str, Contact]]:
    """The contacts known at `now` by application and id; a later entry for an id replaces an earlier one."""
    known: dict[str, dict[str, Contact]] = {}
    for contact in history.contacts:
        if contact.added_at <= now:
            known.setdefault(contact.application or "", {})[contact.id] = contact
    return known


def _letters_by_address(
    history: History, facts: Mapping[str, list[Fact]], contacts: Mapping[str, Mapping[str, Contact]]
) -> dict[str, tuple[datetime, ...]]:
    """When each address, or each contact without one, was written to."""
    sent = dict(history.elsewhere)
    for application, happened in facts.items():
        for fact in happened:
            if type(fact) is LetterSent and fact.contact:
                contact = contacts.get(application, {}).get(fact.contact)
                to = reached_at(contact) if contact else fact.contact
                sent[to] = (*sent.get(to, ()), fact.at)
    return sent


def reached_at(contact: Contact) -> str:
    """What tells whether two contacts are one person: the address, or the id where there is none."""
    return contact.address.casefold() or contact.id


def accepted_on_paper(history: History) -> dict[str, datetime]:
    """When a written offer was accepted, by application, counting everything in the history."""
    facts: dict[str, list[Fact]] = {}
    for fact in counting(history.facts, now=END_OF_TIME):
        facts.setdefault(fact.application, []).append(fact)
    return _accepted_on_paper(facts)


def _accepted_on_paper(facts: Mapping[str, list[Fact]]) -> dict[str, datetime]:
    """When a written offer was accepted, by application: only that ends a search."""
    accepted = {}
    for application, happened in facts.items():
        if any(type(fact) is OfferAccepted for fact in happened):
            taken_at = _taken_at(sorted(happened, key=attrgetter("at")))
            if taken_at is not None:
                accepted[application] = taken_at
    return accepted


def _taken_at(happened: list[Fact]) -> datetime | None:
    """When the offer on paper was accepted; None once they took it back, or the seeker thought better of it."""
    is_on_paper, taken_at = False, None
    for fact in happened:
        if type(fact) is ReplyReceived and fact.kind is ReplyKind.OFFER_WRITTEN:
            is_on_paper = True
        elif type(fact) is OfferAccepted:
            taken_at = fact.at if is_on_paper else taken_at
        elif type(fact) in (OfferDeclined, Withdrew) or is_a_no(fact):
            is_on_paper, taken_at = False, None
    return taken_at


def is_a_no(fact: Fact) -> bool:
    """Whether they said no, or took back what they had offered."""
    return type(fact) is ReplyReceived and fact.kind is ReplyKind.REJECTION


def on_the_table(facts: Sequence[Fact]) -> tuple[ReplyReceived, ...]:
    """Their offers since the last decision of the seeker's, or since they took one back; `facts` are in order."""
    offers: list[ReplyReceived] = []
    for fact in facts:
        if type(fact) is ReplyReceived and fact.kind in OFFERS:
            offers.append(fact)
        elif type(fact) in (OfferAccepted, OfferDeclined, Withdrew) or is_a_no(fact):
            offers.clear()
    return tuple(offers)


def answer_day(first: ReplyReceived, facts: Sequence[Fact]) -> date | None:
    """The last day on which they wait for the answer: the one named last, from the `first` word of the offer on."""
    named = first.by
    for fact in facts:
        if fact.at >= first.at:
            if type(fact) is ReplyReceived and fact.kind in OFFERS:
                named = fact.by or named
            elif type(fact) is TermsNamed:
                named = fact.answer_by or named
    return named
