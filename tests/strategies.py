"""Hypothesis strategies for whole searches: every kind of fact, odd words and ids, equal moments, things taken back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from afterword.core.diary import frame_of
from afterword.core.habits import with_changes
from afterword.core.history import (
    About,
    Application,
    Applied,
    Aside,
    Behaviour,
    Bounced,
    CallMade,
    CardDropped,
    Channel,
    Closed,
    Contact,
    ContactNoted,
    Counted,
    DebriefWritten,
    Did,
    Fact,
    GoalSet,
    History,
    Intention,
    InterviewHeld,
    LessonDrawn,
    LetterKind,
    LetterSent,
    LookedBack,
    NoContactAsked,
    Noted,
    OfferAccepted,
    OfferDeclined,
    OutlineWritten,
    OutOfOffice,
    Practised,
    Prepared,
    PromiseKept,
    PromiseMade,
    QuestionAsked,
    QuestionReviewed,
    ReminderSet,
    ReplyKind,
    ReplyReceived,
    ReviewWritten,
    RhythmChosen,
    Seeker,
    SetAside,
    Side,
    TermsNamed,
    TimeFrameTold,
    Undone,
    Unit,
    WeekPlanned,
    Withdrew,
)
from afterword.core.hours import Place
from afterword.core.momentum import monday_of
from afterword.core.policy import POLICIES, Policy
from afterword.core.questions import QuestionKind
from afterword.core.steps import StepKind
from afterword.core.timeframe import Precision, TimeFrame

ZONES = ("Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC", "Africa/Casablanca")
PLACES = (
    Place(zone="America/New_York", country="US"),
    Place(zone="America/Los_Angeles", country="US", subdivision="CA"),
    Place(zone="Europe/Berlin", country="DE", subdivision="BY"),
    Place(zone="Europe/London", country="GB"),
    Place(zone="Asia/Kolkata"),
    Place(zone="UTC"),
)
ODD_WORDS = (
    "references", "by Friday", "references by tomorrow", "two of them by Friday by 5", "at lumen: the room", "?", "-",
    "no contact", '"quoted"', 'he said "yes"', "C# and  # more", "#", "a; b", "two\nlines", "tab\there", "back\\slash",
    " leading", "trailing ", "[bracket]", "x [asked]", "= 2026-03-13", "by 2026-03-13", "by the end of next week",
    "within 24 hours", "rejection", "rejection: no", "from dana", "to dana: hello", "dana", "2 of 5", "3 of 4, well",
    "Überraschung — ça va? 你好 🎉", "\u2028", "\x85", "\x00", "until 2026-03-20", "nothing", "a:b", "note: x", "", " ",
    "transcript by Friday = no day", "elsewhere to x", "the offer", "{braces}", "1st", "reach by email", "x, reach by call",
)  # fmt: skip
"""Words that look like something else in a diary."""

words = st.one_of(st.sampled_from(ODD_WORDS), st.text(max_size=12), st.text("abc d", max_size=12))
some_words = words.filter(bool)
ids = st.one_of(
    st.sampled_from(("lumen", "dana", "eli", "acme", "lumen-1", "acme-2", "at", "and", "asked", "references")),
    st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True),
    st.sampled_from(("0b9f6a52-4d0e", "Ädä", "two words", "a:b", 'q"uote', "x,y", "#1", "[z]", "they", "17", "a&b")),
)
days = st.dates(date(2025, 1, 1), date(2027, 12, 31))
CHANGES = (
    datetime(2026, 3, 8, 7, tzinfo=UTC),
    datetime(2026, 10, 25, 1, tzinfo=UTC),
    datetime(2026, 11, 1, 6, tzinfo=UTC),
)
"""Moments about which clocks jump."""
instants = st.one_of(
    st.sampled_from([datetime(2026, 3, 5, hour, tzinfo=UTC) for hour in (0, 9, 15, 16)]),
    st.builds(
        lambda day, minutes: datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=minutes),
        days,
        st.integers(0, 24 * 60 - 1),
    ),
    st.builds(
        lambda change, minutes: change + timedelta(minutes=30 * minutes), st.sampled_from(CHANGES), st.integers(-4, 4)
    ),
    st.datetimes(datetime(2002, 1, 1), datetime(2034, 1, 1), timezones=st.just(UTC)),
)
lengths = st.one_of(
    st.sampled_from((timedelta(hours=1), timedelta(minutes=30), timedelta(0), timedelta(hours=9), timedelta(days=2))),
    st.timedeltas(timedelta(0), timedelta(days=3)),
)


@dataclass
class Cast:
    """What facts can name."""

    draw: st.DrawFn
    applications: list[Application] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    interviews: list[InterviewHeld] = field(default_factory=list)
    promises: list[PromiseMade] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)

    def application(self) -> Application:
        return self.draw(st.sampled_from(self.applications))

    def contact_at(self, application: str) -> str | None:
        known = {one.id for one in self.contacts if one.application == application}
        network = {one.id for one in self.contacts if one.application is None}
        return self.draw(st.sampled_from([None, *sorted(known | network)]))

    def interview_at(self, application: str) -> InterviewHeld | None:
        known = [one for one in self.interviews if one.application == application]
        return self.draw(st.sampled_from(known)) if known else None

    def place_of(self, application: str) -> Place:
        return next(one.place for one in self.applications if one.id == application)


@st.composite
def frames(draw: st.DrawFn, place: Place, told_at: datetime) -> TimeFrame:
    """A time frame as it is read from words, or any other."""
    said = draw(words)
    read = frame_of(said, told_at, place)
    if draw(st.integers(0, 2)):
        return read
    return TimeFrame(
        words=said,
        start=draw(st.integers(0, 30)),
        end=draw(st.integers(0, 30)),
        told_at=draw(st.one_of(st.just(told_at), instants)),
        expected_by=draw(st.one_of(st.none(), days)),
        earliest=draw(st.one_of(st.none(), days)),
        precision=draw(st.sampled_from(Precision)),
        may_write_after=draw(st.booleans()),
        explanation=draw(words),
    )


def _interview(cast: Cast, application: Application) -> Fact | None:
    taken = {one.id.casefold() for one in cast.interviews}
    at = cast.draw(instants)
    people = {cast.contact_at(application.id) for _ in range(cast.draw(st.integers(0, 2)))} - {None}
    interview = InterviewHeld(
        at=at,
        application=application.id,
        id=cast.draw(ids.filter(lambda name: name.casefold() not in taken)),
        ends_at=at + cast.draw(lengths),
        contacts=tuple(sorted(str(one) for one in people)),
        how=cast.draw(words),
    )
    cast.interviews.append(interview)
    return interview


def _debrief(cast: Cast, application: Application) -> Fact | None:
    interview = cast.interview_at(application.id)
    if interview is None:
        return None
    questions = st.builds(QuestionAsked, question=words, went=st.one_of(st.none(), st.integers(1, 5)), notes=words)
    return DebriefWritten(
        at=cast.draw(st.one_of(st.just(interview.ends_at), instants)),
        application=application.id,
        interview=interview.id,
        next_step=cast.draw(words),
        reach_by=cast.draw(st.one_of(st.none(), st.sampled_from(Channel))),
        discussed=tuple(cast.draw(st.lists(words, max_size=2))),
        asked=tuple(cast.draw(st.lists(questions, max_size=2))),
        notes=cast.draw(words),
    )


def _moment_and_interview(cast: Cast, application: Application) -> tuple[datetime, str | None]:
    """When something was said: at the end of an interview, or at any time."""
    interview = cast.interview_at(application.id) if cast.draw(st.booleans()) else None
    if interview is None:
        return cast.draw(instants), None
    return cast.draw(st.one_of(st.just(interview.ends_at), instants)), interview.id


def _told(cast: Cast, application: Application) -> Fact | None:
    at, interview = _moment_and_interview(cast, application)
    contact = None if interview else cast.contact_at(application.id)
    if cast.draw(st.integers(0, 3)) == 0:
        return NoContactAsked(at=at, application=application.id, contact=contact, interview=interview)
    frame = cast.draw(frames(application.place, at))
    return TimeFrameTold(at=at, application=application.id, frame=frame, contact=contact, interview=interview)


def _promise(cast: Cast, application: Application) -> Fact | None:
    at, interview = _moment_and_interview(cast, application)
    taken = {one.id.casefold() for one in cast.promises if one.application == application.id}
    promise = PromiseMade(
        at=at,
        application=application.id,
        id=cast.draw(ids.filter(lambda name: name.casefold() not in taken)),
        what=cast.draw(words),
        side=cast.draw(st.sampled_from(Side)),
        by=cast.draw(st.one_of(st.none(), days)),
        words=cast.draw(words),
        contact=None if interview else cast.contact_at(application.id),
        interview=interview,
        asked=cast.draw(st.booleans()),
    )
    cast.promises.append(promise)
    return promise


def _kept(cast: Cast, application: Application) -> Fact | None:
    known = [one for one in cast.promises if one.application == application.id]
    if not known:
        return None
    return PromiseKept(at=cast.draw(instants), application=application.id, promise=cast.draw(st.sampled_from(known)).id)


def _sent(cast: Cast, application: Application) -> Fact | None:
    interview = cast.interview_at(application.id) if cast.draw(st.booleans()) else None
    return LetterSent(
        at=cast.draw(instants),
        application=application.id,
        kind=cast.draw(st.sampled_from(LetterKind)),
        contact=cast.contact_at(application.id),
        interview=interview.id if interview else None,
        key=cast.draw(st.one_of(st.just(""), st.just("thank-you:lumen-1:dana"), words)),
    )


def _reply(cast: Cast, application: Application) -> Fact | None:
    kind = cast.draw(st.sampled_from(ReplyKind))
    invites = kind is ReplyKind.INVITATION and cast.draw(st.booleans())
    return ReplyReceived(
        at=cast.draw(instants),
        application=application.id,
        kind=kind,
        invites_to=cast.draw(instants) if invites else None,
        contact=cast.contact_at(application.id),
        words=cast.draw(words),
        by=cast.draw(st.one_of(st.none(), days)),
    )


def _terms(cast: Cast, application: Application) -> Fact | None:
    named = ("pay", "bonus", "equity", "leave", "hours", "place", "start", "notice", "benefits", "note")
    return TermsNamed(
        at=cast.draw(instants),
        application=application.id,
        on_paper=cast.draw(st.booleans()),
        answer_by=cast.draw(st.one_of(st.none(), days)),
        **{name: cast.draw(words) for name in cast.draw(st.sets(st.sampled_from(named)))},
    )


def _of_theirs(cast: Cast, application: Application) -> Fact | None:
    at, contact = cast.draw(instants), cast.contact_at(application.id)
    kind = cast.draw(st.integers(0, 2))
    if kind == 0:
        return Bounced(at=at, application=application.id, contact=contact)
    if kind == 1:
        until = cast.draw(st.one_of(st.none(), days))
        return OutOfOffice(at=at, application=application.id, contact=contact, until=until)
    return CallMade(at=at, application=application.id, contact=contact, words=cast.draw(words))


def _ending(cast: Cast, application: Application) -> Fact | None:
    at, kind = cast.draw(instants), cast.draw(st.sampled_from((Applied, OfferAccepted, OfferDeclined, Withdrew, None)))
    if kind is None:
        return Closed(at=at, application=application.id, words=cast.draw(words))
    return kind(at=at, application=application.id)


def _own(cast: Cast, application: Application) -> Fact | None:
    where = cast.draw(st.sampled_from(("", application.id)))
    at, kind = cast.draw(instants), cast.draw(st.sampled_from((GoalSet, Noted, LessonDrawn, ReminderSet, None)))
    if kind is not None:
        return kind(at=at, application=where, words=cast.draw(words))
    went = cast.draw(st.one_of(st.none(), st.integers(1, 4)))
    return Practised(at=at, application=where, question=cast.draw(words), went=went)


def _review(cast: Cast, application: Application) -> Fact | None:
    interview = cast.interview_at(application.id)
    if interview is None:
        return None
    at = cast.draw(instants)
    if cast.draw(st.integers(0, 3)) == 0:
        return Prepared(at=at, application=application.id, interview=interview.id)
    behaviours = st.lists(st.sampled_from(Behaviour), max_size=3).map(tuple)
    questions = st.builds(
        QuestionReviewed,
        question=words,
        kind=st.one_of(st.none(), st.sampled_from(QuestionKind)),
        answer=words,
        did=behaviours,
        missed=behaviours,
        not_applicable=behaviours,
    )
    return ReviewWritten(
        at=at,
        application=application.id,
        interview=interview.id,
        questions=tuple(cast.draw(st.lists(questions, max_size=3))),
        next_time=cast.draw(words),
    )


def _outline(cast: Cast, application: Application) -> Fact | None:
    at, where = cast.draw(instants), cast.draw(st.sampled_from(("", application.id)))
    if cast.draw(st.integers(0, 2)) == 0:
        return CardDropped(at=at, application=where, question=cast.draw(words))
    parts = {name: cast.draw(words) for name in ("question", "situation", "task", "action", "result")}
    return OutlineWritten(at=at, application=where, **parts)


def _week(cast: Cast, _application: Application) -> Fact | None:
    """A week planned, acted on, looked back on."""
    at, kind, monday = cast.draw(instants), cast.draw(st.integers(0, 2)), monday_of(cast.draw(days))
    if kind == 0:
        return Did(at=at, what=cast.draw(words), times=cast.draw(st.integers(0, 9)))
    if kind == 1:
        return LookedBack(at=at, week=monday, words=cast.draw(words))
    counts = st.one_of(st.none(), st.sampled_from(Counted))
    intentions = st.builds(Intention, what=words, when=words, where=words, times=st.integers(0, 20), counts=counts)
    return WeekPlanned(at=at, week=monday, intentions=tuple(cast.draw(st.lists(intentions, max_size=3))))


def _network(cast: Cast, application: Application) -> Fact | None:
    """A rhythm, or something noted of somebody, at an application or in the network."""
    at, where = cast.draw(instants), cast.draw(st.sampled_from(("", application.id)))
    contact = cast.contact_at(where)
    if contact is None:
        return None
    if cast.draw(st.booleans()):
        every, unit = cast.draw(st.integers(0, 30)), cast.draw(st.sampled_from(Unit))
        return RhythmChosen(at=at, application=where, contact=contact, every=every, unit=unit if every else Unit.WEEKS)
    what = cast.draw(st.sampled_from(About))
    return ContactNoted(at=at, application=where, contact=contact, what=what, words=cast.draw(words))


def _aside(cast: Cast, application: Application) -> Fact | None:
    """A step put aside, by a key as the rules make it, or by any."""
    how = cast.draw(st.sampled_from(Aside))
    interview = cast.interview_at(application.id)
    about = cast.draw(st.sampled_from((application.id, interview.id if interview else "lumen-1")))
    keys = st.builds("{}:{}:{}".format, st.sampled_from(StepKind), st.just(about), ids)
    real = [f"follow-up:{application.id}:1", f"close:{application.id}"]
    if interview:
        met = interview.contacts[0] if interview.contacts else "somebody"
        real += [f"debrief:{interview.id}", f"thank-you:{interview.id}:{met}"]
    return SetAside(
        at=cast.draw(instants),
        application=application.id,
        key=cast.draw(st.one_of(st.sampled_from(real), keys, words)),
        how=how,
        until=cast.draw(instants) if how is Aside.SNOOZED else None,
        words=cast.draw(words),
    )


def _undone(cast: Cast, application: Application) -> Fact | None:
    if not cast.facts:
        return None
    gone = tuple(cast.draw(st.lists(st.sampled_from(cast.facts), min_size=1, max_size=3)))
    where = cast.draw(st.sampled_from((gone[0].application, application.id, "")))
    return Undone(at=cast.draw(instants), application=where, facts=gone)


FACTS: tuple[Callable[[Cast, Application], Fact | None], ...] = (
    _interview, _debrief, _told, _told, _promise, _promise, _kept, _sent, _reply, _of_theirs, _ending, _own, _aside, _week, _network, _undone,
    _review, _outline, _terms,
)  # fmt: skip


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    """One of the program's policies, or one made from it."""
    base = draw(st.sampled_from(sorted(POLICIES.values(), key=lambda policy: policy.name)))
    if draw(st.booleans()):
        return base
    values = {
        "grace": st.integers(0, 15).map("{} business days".format),
        "follow_up_cap": st.integers(0, 3).map(str),
        "thank_you_opens": st.integers(0, 12).map("{} hours".format),
        "silence_is_a_no": st.integers(14, 180).map("{} days".format),
        "hours": st.just("9:00-16:15"),
    }
    changes = {field: draw(values[field]) for field in draw(st.sets(st.sampled_from(sorted(values))))}
    return with_changes(base, name=draw(some_words), changes=changes)


@st.composite
def histories(draw: st.DrawFn, *, most_facts: int = 12) -> History:
    """A search with everything in it that a diary has to keep."""
    cast = Cast(draw)
    for name in draw(st.lists(ids, max_size=3, unique_by=str.casefold)):
        cast.applications.append(
            Application(
                id=name,
                role=draw(words),
                employer=draw(words),
                place=draw(st.sampled_from(PLACES)),
                opened_at=draw(instants),
                via=draw(words),
                is_lead=draw(st.booleans()),
            )
        )
    for name in draw(st.lists(ids, max_size=5)):
        cast.contacts.append(_contact(cast, name))
    if cast.applications:
        for tell in draw(st.lists(st.sampled_from(FACTS), max_size=most_facts)):
            fact = tell(cast, cast.application())
            cast.facts += [fact] if fact else []
    return History(
        seeker=Seeker(name=draw(words), address=draw(words), zone=draw(st.sampled_from(ZONES))),
        policy=draw(st.one_of(st.sampled_from(sorted(POLICIES)), some_words)),
        policies={one.id: draw(policies()) for one in cast.applications if draw(st.booleans())},
        applications=tuple(cast.applications),
        contacts=tuple(cast.contacts),
        facts=tuple(cast.facts),
        elsewhere=draw(st.dictionaries(words, st.lists(instants, min_size=1, max_size=2).map(tuple), max_size=2)),
        accepted_elsewhere=draw(st.one_of(st.none(), instants)),
    )


def _contact(cast: Cast, name: str) -> Contact:
    """A contact; of two whose ids differ in their capitals only, the later one is the same person."""
    known = {one.id.casefold(): one.id for one in cast.contacts}
    return Contact(
        id=known.get(name.casefold(), name),
        name=cast.draw(words),
        address=cast.draw(words),
        application=cast.draw(st.sampled_from([None, *(one.id for one in cast.applications)])),
        title=cast.draw(words),
        channel=cast.draw(st.one_of(st.none(), st.sampled_from(Channel))),
        added_at=cast.draw(instants),
    )
