"""Employers and their habits: who answers before the day, on it, after it, only when asked, or never."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afterword.acts.applications import add_contact, open_application
from afterword.acts.happenings import note_bounce, note_out_of_office, note_reply
from afterword.acts.simulating.days import ONE, day_of, day_off, workday_after
from afterword.acts.simulating.ledger import Event, Person, Pursuit
from afterword.acts.simulating.phrases import Said, say
from afterword.acts.simulating.world import Home, World
from afterword.core.history import Channel, ReplyKind
from afterword.core.hours import Place
from afterword.records.models import Contact, Letter

PLACES = (
    Place(zone="Europe/London", country="GB", subdivision="SCT"),
    Place(zone="Europe/London", country="GB"),
    Place(zone="America/New_York", country="US"),
    Place(zone="America/Los_Angeles", country="US", subdivision="CA"),
    Place(zone="Europe/Berlin", country="DE", subdivision="BY"),
    Place(zone="Europe/Zurich", country="CH", subdivision="TI"),
    Place(zone="America/Chicago", country="US", subdivision="LA"),
    Place(zone="Asia/Kolkata", country="IN"),
    Place(zone="Asia/Tokyo", country="JP"),
    Place(zone="America/Sao_Paulo", country="BR"),
    Place(zone="Australia/Sydney", country="AU", subdivision="NSW"),
    Place(zone="Asia/Jerusalem", country="IL"),
)
NAMES = ("Lumen Labs", "Harbour Bank", "Kestrel Rail", "Mill & Sons", "Orchard Health", "Tideway", "Vesper Games")
PEOPLE = ("Dana Ruiz", "Eli Moss", "Femi Bello", "Greta Holm", "Hana Sato")
HABITS = ("prompt", "prompt", "slow", "slow", "forgetful", "ghosting", "moving", "holiday")
OUTCOMES = (
    *(ReplyKind.REJECTION,) * 6, *(ReplyKind.INVITATION,) * 6, *(ReplyKind.REQUEST,) * 3, ReplyKind.QUESTION,
    *(ReplyKind.HOLD,) * 3, *(ReplyKind.OFFER_SPOKEN,) * 3, *(ReplyKind.OTHER,) * 2, ReplyKind.NO_CONTACT,
)  # fmt: skip

CHANNELS = (*(None,) * 9, Channel.EMAIL, Channel.CALL, Channel.PORTAL)
"""How somebody is reached, where that is known."""


@dataclass(slots=True, kw_only=True)
class Meeting:
    """A conversation that was agreed on; `id` is its entry's, once the seeker has written it down."""

    employer: "Employer"
    starts_at: datetime
    contacts: list[Contact]
    id: str = ""
    is_off: bool = False
    said: Said | None = None

    @property
    def ends_at(self) -> datetime:
        """An hour later."""
        return self.starts_at + timedelta(hours=1)


class Employer:
    """One application's other side."""

    def __init__(self, world: World, home: Home, letterbox: "Letterbox") -> None:
        self.world, self.home, self.letterbox = world, home, letterbox
        self.place = home.pursuit.place
        self.habit = world.chance.choice(HABITS)
        self.rounds = self.moves = 0
        self.is_over = False
        home.got = self.got
        if self.habit != "ghosting" or world.chance.random() < 0.7:
            world.later(self.invite, hours=world.chance.uniform(20, 300))

    def invite(self) -> None:
        """Ask for a conversation."""
        self.rounds += 1
        self.is_over = False
        day = self._day_of_meeting()
        start = datetime.combine(day, time(self.world.chance.randint(8, 18)), ZoneInfo(self.place.zone)).astimezone(UTC)
        people = self.world.chance.sample(self.home.people, k=self.world.chance.randint(1, len(self.home.people)))
        meeting = Meeting(employer=self, starts_at=start, contacts=people)
        self.write(ReplyKind.INVITATION)
        self.letterbox.meetings.append(meeting)
        self.world.at(meeting.ends_at, lambda: self.meet(meeting))
        if self.world.chance.random() < 0.08:
            self.world.at(start - ONE, lambda: self.put_off(meeting))
        elif self.world.chance.random() < 0.15:
            self._meet_again_that_day(meeting)

    def _meet_again_that_day(self, first: Meeting) -> None:
        """The next round on the same day, with somebody else or with the same people once more."""
        self.rounds += 1
        people = self.world.chance.sample(self.home.people, k=self.world.chance.randint(1, len(self.home.people)))
        second = Meeting(employer=self, starts_at=first.ends_at + timedelta(hours=1), contacts=people)
        self.letterbox.meetings.append(second)
        self.world.at(second.ends_at, lambda: self.meet(second))

    def _day_of_meeting(self) -> date:
        """Some days ahead; whoever hears of another application to the same people puts both on one day."""
        soon = workday_after(self.place, day_of(self.place, self.world.true_now), self.world.chance.randint(2, 8))
        beside = [
            day_of(self.place, meeting.starts_at) for meeting in self.letterbox.meetings
            if meeting.employer is not self and meeting.employer.home.pursuit.addresses & self.home.pursuit.addresses
        ]  # fmt: skip
        later = [day for day in beside if day > day_of(self.place, self.world.true_now)]
        return later[-1] if later and self.world.chance.random() < 0.6 else soon

    def put_off(self, meeting: Meeting) -> None:
        """The conversation is moved by some days."""
        meeting.is_off = True
        moved = Meeting(employer=self, starts_at=meeting.starts_at + timedelta(days=7), contacts=meeting.contacts)
        self.letterbox.meetings.append(moved)
        self.world.at(moved.ends_at, lambda: self.meet(moved))

    def meet(self, meeting: Meeting) -> None:
        """The conversation was held, and ends with a word about when they will answer, or with none."""
        if meeting.is_off:
            return
        if self.world.chance.random() < 0.8:
            meeting.said = say(self.world.chance, self.place, meeting.ends_at)
        self.letterbox.to_debrief.append(meeting)
        self._answer_after(meeting.said)

    def _answer_after(self, said: Said | None) -> None:
        """Answer in one's own way: before the day that was named, on it, after it, or when somebody asks."""
        today = day_of(self.place, self.world.true_now)
        named = said.day if said and said.day else workday_after(self.place, today, 8)
        wait, chance = (named - today).days, self.world.chance
        if self.habit == "moving" and self.moves < 2:
            self.moves += 1
            self.world.later(self.move_the_day, hours=24 * max(wait - 1, 0) + chance.uniform(1, 30))
        elif self.habit in ("prompt", "moving"):
            self.world.later(self.decide, hours=24 * chance.uniform(0.5, max(wait, 1)))
        elif self.habit == "slow":
            self.world.later(self.decide, hours=24 * (wait + chance.uniform(2, 25)))
        elif self.habit == "holiday":
            day = day_off(self.place, today + ONE * wait)
            self.world.at(datetime.combine(day, time(23, 40), ZoneInfo(self.place.zone)).astimezone(UTC), self.decide)

    def move_the_day(self) -> None:
        """Ask for more time."""
        said = say(self.world.chance, self.place, self.world.true_now)
        self.write(ReplyKind.OTHER, said)
        self._answer_after(said)

    def decide(self) -> None:
        """Say what comes next."""
        if self.is_over:
            return
        outcome = self.world.chance.choice(OUTCOMES)
        if outcome is ReplyKind.INVITATION and self.rounds < 3:
            self.invite()
        elif outcome is ReplyKind.OFFER_SPOKEN:
            self.write(outcome)
            self.world.later(lambda: self.write(ReplyKind.OFFER_WRITTEN), hours=self.world.chance.uniform(20, 200))
        elif outcome is ReplyKind.REJECTION:
            self.write(outcome)
            self.is_over = self.world.chance.random() < 0.85
            if not self.is_over:  # their first choice may yet say no
                self.world.later(self.decide, hours=24 * self.world.chance.uniform(4, 25))
        elif outcome is ReplyKind.HOLD:
            self.write(outcome)
            self.world.later(self.decide, hours=24 * self.world.chance.uniform(15, 50))
        else:
            told = self.world.chance.random() < 0.5
            said = say(self.world.chance, self.place, self.world.true_now) if told else None
            self.write(ReplyKind.OTHER if outcome is ReplyKind.INVITATION else outcome, said)
            self._answer_after(said)

    def got(self, letter: Letter) -> None:
        """One of our letters is there."""
        chance, world = self.world.chance, self.world
        contact = next((one for one in self.home.people if one.key == letter.contact), None)
        if contact is None:
            return
        if "gone" in letter.recipient_address:
            self.letterbox.arrives(lambda at: self._note_bounce(contact, at))
        elif chance.random() < 0.2:
            self.letterbox.arrives(lambda at: self._note_away(contact, at))
        elif letter.kind == "thank-you" and chance.random() < 0.1:
            world.later(lambda: self.write(ReplyKind.OTHER), hours=chance.uniform(0.1, 60))
        elif letter.kind == "follow-up" and not self.is_over and chance.random() < 0.5:
            world.later(self.decide, hours=chance.uniform(1, 90))

    def write(self, kind: ReplyKind, said: Said | None = None) -> None:
        """Write to the seeker, who will read it some day."""
        chance = self.world.chance
        contact = chance.choice([*self.home.people, None])
        requested = f"papers {self.world.number()}" if kind is ReplyKind.REQUEST else ""
        self.letterbox.arrives(lambda at: self._note_reply(kind, contact, said, requested, at=at))

    def _note_reply(
        self, kind: ReplyKind, contact: Contact | None, said: Said | None, requested: str, *, at: datetime
    ) -> None:
        key, who = self.home.row.key, contact.key if contact else None
        events = [Event(at=at, application=key, kind="reply", what=kind.value, contact=who)]
        if requested:
            slug = requested.replace(" ", "-")
            events.append(Event(at=at, application=key, kind="promised", what="ours", id=slug, contact=who, asked=True))
        if said:
            events.append(told(key, at, said, who))
        self.letterbox.write_down(
            key,
            lambda: note_reply(
                self.home.row, kind=kind, at=at, now=self.world.now, contact=contact, requested=requested,
                hear_back=said.words if said else "",
            ),
            *events,
        )  # fmt: skip

    def _note_bounce(self, contact: Contact, at: datetime) -> None:
        event = Event(at=at, application=self.home.row.key, kind="bounced", contact=contact.key)
        self.letterbox.write_down(
            event.application, lambda: note_bounce(self.home.row, contact=contact, at=at, now=self.world.now), event
        )

    def _note_away(self, contact: Contact, at: datetime) -> None:
        back = day_of(self.place, at) + ONE * self.world.chance.randint(1, 20)
        until = back if self.world.chance.random() < 0.8 else None
        event = Event(at=at, application=self.home.row.key, kind="out_of_office", contact=contact.key, day=until)
        self.letterbox.write_down(
            event.application,
            lambda: note_out_of_office(self.home.row, contact=contact, until=until, at=at, now=self.world.now),
            event,
        )


def told(application: str, at: datetime, said: Said, contact: str | None) -> Event:
    """A time frame as an event: the day that they mean."""
    return Event(
        at=at, application=application, kind="told", contact=contact, day=said.day, rough=said.rough, leave=said.leave
    )


class Letterbox:
    """What has arrived at the seeker's and is not written down yet."""

    def __init__(self, world: World, write_down: Callable[..., object]) -> None:
        self.world = world
        self.write_down = write_down
        self.arrived: list[tuple[datetime, Callable[[datetime], None]]] = []
        self.meetings: list[Meeting] = []
        self.to_debrief: list[Meeting] = []

    def arrives(self, note: Callable[[datetime], None]) -> None:
        """Something arrives at this moment."""
        self.arrived.append((self.world.true_now, note))


def open_home(world: World, letterbox: Letterbox, *, beside: Home | None = None) -> Employer | None:
    """The seeker opens an application; `beside` another one at the same employer, with the same people."""
    place = beside.pursuit.place if beside else world.chance.choice(PLACES)
    name = beside.row.employer if beside else world.chance.choice(NAMES)
    row = world.act(
        "",
        lambda: open_application(
            world.seeker, role="Data engineer", employer=name, now=world.now, country=place.country or "",
            subdivision=place.subdivision or "", zone=place.zone,
        ),
    )  # fmt: skip
    if row is None:
        return None
    pursuit = world.ledger.pursuits[row.key] = Pursuit(key=row.key, place=place, opened_at=world.now)
    home = world.homes[row.key] = Home(row=row, pursuit=pursuit)
    for person in world.chance.sample(PEOPLE, k=world.chance.randint(1, 3)):
        _meet_person(world, home, person, beside or home)
    return Employer(world, home, letterbox) if home.people else None


def _meet_person(world: World, home: Home, person: str, at: Home) -> None:
    gone = ".gone" if world.chance.random() < 0.1 else ""
    address = f"{person.split(maxsplit=1)[0].lower()}{gone}@{at.row.key}.example"
    channel = world.chance.choice(CHANNELS)
    contact = world.act(
        "", lambda: add_contact(home.row, name=person, address=address, channel=channel, now=world.now)
    )  # fmt: skip
    if contact is not None:
        home.people.append(contact)
        home.pursuit.people[contact.key] = Person(
            key=contact.key, address=address, added_at=contact.added_at, channel=channel.value if channel else ""
        )
