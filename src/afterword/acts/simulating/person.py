"""The seeker's habits: debriefs late or wrongly, lets mail lie, approves letters at night, takes things back."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import QuerySet

from afterword.acts import letters as desk
from afterword.acts.applications import change_contact
from afterword.acts.debriefs import Answers, PromiseGiven, write_debrief
from afterword.acts.happenings import (
    accept_offer,
    close,
    decline_offer,
    keep_promise,
    note_call,
    withdraw,
)  # fmt: skip
from afterword.acts.interviews import note_interview
from afterword.acts.simulating.backups import back_up, put_back
from afterword.acts.simulating.days import ONE
from afterword.acts.simulating.employers import Letterbox, Meeting, open_home, told
from afterword.acts.simulating.ledger import Event
from afterword.acts.simulating.phrases import PROMISED, promised_day, say
from afterword.acts.simulating.studies import QUESTIONS, Studies, as_held
from afterword.acts.simulating.wishes import Wishes
from afterword.acts.simulating.world import Home, World, sent_events
from afterword.acts.undoing import undo
from afterword.core.history import Channel, Side
from afterword.records.models import Entry, Letter, LetterEvent, State
from afterword.records.prepared import prepared

TO_DECIDE = (State.DRAFT, State.SCHEDULED, State.SENDING, State.UNSURE, State.FAILED)


CHANNELS = (*(None,) * 8, Channel.EMAIL, Channel.CALL, Channel.POST)
"""How somebody asks to be reached, which few do."""


@prepared
def _on_the_desk(seeker: int) -> QuerySet[Letter]:
    mine = Letter.objects.filter(seeker=seeker, state__in=TO_DECIDE)
    return mine.order_by("created_at", "key", "copy")


class Person:
    """Ada, as she is in this search."""

    def __init__(self, world: World) -> None:
        chance, days = world.chance, world.days
        self.world = world
        self.box = Letterbox(world, self.write_down)
        self.is_always_on = chance.random() < 0.2
        self.gap = chance.uniform(0.8, 5)
        self.diligence = chance.uniform(0.5, 1.0)
        self.is_night_owl = chance.random() < 0.4
        self.wishes = Wishes(world, self.write_down)
        self.studies = Studies(world, self.write_down)
        self.undoable: list[tuple[UUID, Home, tuple[Event, ...]]] = []
        self.misheard: list[tuple[UUID, Meeting, tuple[Event, ...]]] = []
        if chance.random() < 0.4:
            self.wishes.choose_habits()
        for n in range(chance.randint(3, 8)):
            world.later(self.apply, hours=1 + n * chance.uniform(20, 600))
        world.later(self.visit, hours=2)
        if self.is_always_on:
            world.later(lambda: world.switch(on=True), hours=1)
        for _ in range(chance.choice((0, 0, 1, 2))):
            world.later(self._clock_is_set, hours=chance.uniform(24, 24 * days))
        if chance.random() < 0.35:
            world.later(self._back_up, hours=chance.uniform(24 * 10, 24 * days))

    def apply(self) -> None:
        """Open an application, now and then a second one at the same employer."""
        homes = list(self.world.homes.values())
        beside = self.world.chance.choice(homes) if homes and self.world.chance.random() < 0.35 else None
        self.world.set_right()
        open_home(self.world, self.box, beside=beside)

    def visit(self) -> None:
        """Sit down with the program: write down what came, look after letters, decide; then look in again some day."""
        world = self.world
        world.set_right()
        world.switch(on=True)
        self._read_mail()
        self._write_debriefs()
        self._look_after_letters()
        self._decide()
        if not self.is_always_on:
            stays = world.chance.choice((0.2, 0.5, 3, 8))
            world.later(lambda: world.switch(on=False), hours=stays)
        self._come_back()

    def _come_back(self) -> None:
        zone = ZoneInfo(self.world.seeker.zone)
        day = self.world.true_now.astimezone(zone).date() + ONE * max(
            1, round(self.world.chance.expovariate(1 / self.gap))
        )
        night = self.is_night_owl and self.world.chance.random() < 0.7
        hour = self.world.chance.choice((21, 22, 23)) if night else self.world.chance.randint(7, 19)
        self.world.at(datetime.combine(day, time(hour, self.world.chance.randrange(60)), zone), self.visit)

    def _clock_is_set(self) -> None:
        hours = self.world.chance.choice((-72, -5, -1, 1, 4, 30, 120))
        if not self.world.drift:
            self.world.set_clock(timedelta(hours=hours))
            if self.world.is_on:
                self.world.tick()

    def _back_up(self) -> None:
        """Take a backup, and put it back some days later, because a disk failed.

        It is of a day on which a letter waits: the backup does not know that it left.
        """
        if not any(letter.state == State.SCHEDULED for letter in _on_the_desk(self.world.seeker.pk)):
            self.world.later(self._back_up, hours=7)
            return
        backup = back_up(self.world)
        hours = self.world.chance.uniform(2, 150)
        self.world.later(lambda: put_back(self.world, backup, forget=self._forget), hours=hours)

    def _forget(self) -> None:
        """Hold nothing in one's hands that the database does not know any more."""
        self.undoable, self.misheard = [], []
        there = {e.id for home in self.world.homes.values() for e in home.pursuit.events if e.kind == "interview"}
        for meeting in (*self.box.meetings, *self.box.to_debrief):
            meeting.id = meeting.id if meeting.id in there else ""

    def write_down(self, application: str, do: Callable[[], object], *events: Event) -> UUID | None:
        """Enter something, and remember how to take it back; the act's name."""
        done = self.world.act(application, do, *events)
        if not isinstance(done, UUID):
            return None
        self.undoable.append((done, self.world.homes[application], events))
        return done

    def _read_mail(self) -> None:
        """Write down what arrived; some of it stays until another day."""
        arrived, self.box.arrived = self.box.arrived, []
        for at, note in arrived:
            if self.world.chance.random() < self.diligence:
                note(at)
            else:
                self.box.arrived.append((at, note))
        for meeting in self.box.meetings:
            if not meeting.id and not meeting.is_off and self.world.chance.random() < self.diligence:
                self._book(meeting)
            elif meeting.id and meeting.is_off:
                self._take_off(meeting)
        self.box.meetings = [
            m for m in self.box.meetings if not (m.is_off or m.id) or (m.id and m.ends_at > self.world.now)
        ]

    def _book(self, meeting: Meeting) -> None:
        home = meeting.employer.home
        number = sum(e.kind == "interview" for e in home.pursuit.events) + 1
        event = Event(
            at=meeting.starts_at, application=home.row.key, kind="interview", id=f"{home.row.key}-{number}",
            ends_at=meeting.ends_at, contacts=tuple(one.key for one in meeting.contacts),
        )  # fmt: skip
        self.world.act(
            home.row.key,
            lambda: note_interview(
                home.row, starts_at=meeting.starts_at, ends_at=meeting.ends_at, contacts=meeting.contacts,
                now=self.world.now,
            ),
            event,
        )  # fmt: skip
        meeting.id = event.id if event in home.pursuit.events else ""

    def _take_off(self, meeting: Meeting) -> None:
        home = meeting.employer.home
        entry = Entry.objects.filter(seeker=self.world.seeker, kind="interview", body__id=meeting.id).first()
        event = next(e for e in home.pursuit.events if e.kind == "interview" and e.id == meeting.id)
        if entry is not None and event.undone_at is None:
            self._take_back(entry.act, home, (event,))

    def _take_back(self, act: UUID, home: Home, events: tuple[Event, ...]) -> None:
        self.world.undo(home, list(events), lambda: undo(self.world.seeker, act, now=self.world.now))

    def _write_debriefs(self) -> None:
        self._correct_debriefs()
        left = []
        for meeting in self.box.to_debrief:
            if not meeting.id:
                self._book(meeting)
            if meeting.id and self.world.chance.random() < self.diligence:
                self._debrief(meeting)
            elif self.world.chance.random() < 0.9:
                left.append(meeting)
        self.box.to_debrief = left

    def _correct_debriefs(self) -> None:
        """Take a debrief back in which one had written down something else than they said, and write it anew."""
        misheard, self.misheard = self.misheard, []
        for act, meeting, events in misheard:
            self.undoable = [one for one in self.undoable if one[0] != act]
            if all(event.undone_at is None for event in events):
                self._take_back(act, meeting.employer.home, events)
                self._debrief(meeting)

    def _debrief(self, meeting: Meeting) -> None:
        """Write down what was said, or what one thinks was: the time frame, promises, wishes."""
        world, home, key = self.world, meeting.employer.home, meeting.employer.home.row.key
        said, now, at = meeting.said, world.now, min(meeting.ends_at, world.now)
        is_misheard = said is not None and world.chance.random() < 0.08
        if is_misheard:
            said = say(world.chance, home.pursuit.place, at)
        wish, promises = world.chance.random() < 0.05, self._promises()
        asked = QUESTIONS if world.chance.random() < 0.5 else ()
        reach_by = world.chance.choice(CHANNELS)
        events = [
            Event(
                at=now, application=key, kind="debrief", interview=meeting.id, asked=bool(asked),
                what=reach_by.value if reach_by else "",
            )
        ]  # fmt: skip
        if said:
            events.append(told(key, at, said, None))
        if wish:
            events.append(Event(at=at, application=key, kind="no_contact", interview=meeting.id))
        for promise in promises:
            slug, day = promise.what.replace(" ", "-"), promised_day(promise.when, home.pursuit.place, at)
            events.append(Event(at=at, application=key, kind="promised", what=promise.side.value, id=slug, day=day))
        held = as_held(next(e for e in home.pursuit.events if e.kind == "interview" and e.id == meeting.id))
        answers = Answers(
            hear_back=said.words if said else "", no_contact=wish, promises=promises, asked=asked, reach_by=reach_by,
            discussed=("the move to Kafka", "the on-call rota")[: world.chance.randrange(3)],
        )  # fmt: skip
        act = self.write_down(key, lambda: write_debrief(home.row, held, answers=answers, now=now), *events)
        if act and is_misheard:
            self.misheard.append((act, meeting, tuple(events)))

    def _promises(self) -> tuple[PromiseGiven, ...]:
        chance = self.world.chance
        given = []
        if chance.random() < 0.4:
            given.append(PromiseGiven(what=f"references {self.world.number()}", when=chance.choice([*PROMISED])))
        if chance.random() < 0.15:
            when = chance.choice([*PROMISED])
            given.append(PromiseGiven(what=f"feedback {self.world.number()}", when=when, side=Side.THEIRS))
        return tuple(given)

    def _look_after_letters(self) -> None:
        """Approve, change, send by hand, take back, settle, or leave for another day."""
        rows = {home.row.pk: home.row for home in self.world.homes.values()}
        for letter in _on_the_desk(self.world.seeker.pk):
            letter.seeker, letter.application = self.world.seeker, rows[letter.application_id]
            try:
                self._look_after(letter)
            except desk.LetterRefused as refusal:
                self._is_refused(letter, refusal)

    def _is_refused(self, letter: Letter, refusal: desk.LetterRefused) -> None:
        self.world.tally.refusals += 1
        if not str(refusal).endswith((".", "!", "?")) or "{" in str(refusal):
            self.world.fail("I9", f"a refusal without a sentence: {refusal}")
        self.world.after_event(letter.application.key)

    def _look_after(self, letter: Letter) -> None:
        what = self.world.chance.random()
        if letter.state == State.UNSURE:
            self._settle(letter)
        elif letter.state == State.SENDING:
            if letter.carrier == "hand":
                self._say_sent(letter, really=what < 0.8)
        elif letter.state == State.SCHEDULED:
            self._look_after_approved(letter, what)
        elif what < 0.45 * self.diligence:
            self._approve(letter)
        elif what < 0.52:
            self._edit(letter)
            self._approve(letter)
        elif what < 0.62:
            self._by_hand(letter)
        elif what < 0.64:
            self._say_sent(letter, really=True)
        elif what < 0.67 and letter.state == State.DRAFT:
            self._act_on(letter, lambda: desk.reword_letter(letter, now=self.world.now))

    def _look_after_approved(self, letter: Letter, what: float) -> None:
        if letter.carrier == "hand" and what < 0.8:
            self._by_hand(letter)
        elif what < 0.05:
            self._act_on(letter, lambda: desk.recall_letter(letter, now=self.world.now))
        elif what < 0.08:
            self._edit(letter)

    def _act_on(self, letter: Letter, do: Callable[[], Letter], *events: Event) -> Letter | None:
        return self.world.act(letter.application.key, do, *events)

    def _approve(self, letter: Letter) -> None:
        fresh = self._act_on(letter, lambda: desk.approve_letter(letter, now=self.world.now))
        if fresh is not None:
            self.world.approved[str(letter.pk)] = (fresh.recipient_address, fresh.body)

    def _edit(self, letter: Letter) -> None:
        words = f"{letter.body}\n\nP.S. Number {self.world.number()}."
        self._act_on(letter, lambda: desk.edit_letter(letter, subject=letter.subject, body=words, now=self.world.now))

    def _by_hand(self, letter: Letter) -> None:
        """Take a letter to one's own mail program, if the guard allows it, and send it there at once or later."""
        fresh = self._act_on(letter, lambda: desk.open_by_hand(letter, now=self.world.now))
        if fresh is not None and fresh.state == State.SENDING:
            self.world.letter_left(fresh, self.world.now)
            if self.world.chance.random() < 0.7:
                self._say_sent(letter, really=True)

    def _say_sent(self, letter: Letter, *, really: bool) -> None:
        if really:
            events = sent_events(letter, self.world.now)
            if self._act_on(letter, lambda: desk.sent_by_hand(letter, now=self.world.now), *events):
                self.world.sent_by_hand.add(letter.message_id)
        else:
            self._act_on(letter, lambda: desk.not_sent_by_hand(letter, now=self.world.now))

    def _settle(self, letter: Letter) -> None:
        """Look into the Sent folder, and say what is there."""
        if self.world.chance.random() < 0.3:
            return
        went = any(one.message_id == letter.message_id for one in self.world.courier.taken)
        handed = LetterEvent.objects.filter(letter=letter, after=State.SENDING).order_by("-id").first()
        events = sent_events(letter, handed.at if handed else self.world.now) if went else []
        self._act_on(letter, lambda: desk.settle_unsure(letter, went_out=went, now=self.world.now), *events)

    def _decide(self) -> None:
        """Take an offer or not, give up, call, keep a promise otherwise, correct an address, take something back."""
        chance = self.world.chance
        for home in self.world.homes.values():
            self.studies.look_after(home)
            self._decide_about(home, {e.kind for e in home.pursuit.known(self.world.now)})
        if self.undoable and chance.random() < 0.04:
            act, home, events = self.undoable.pop()
            if all(event.undone_at is None for event in events):
                self._take_back(act, home, events)
        if chance.random() < 0.01:
            self.wishes.choose_habits()

    def _decide_about(self, home: Home, kinds: set[str]) -> None:
        world, key, chance = self.world, home.row.key, self.world.chance
        known = home.pursuit.known(world.now)
        on_paper = any(e.what == "offer written" for e in known)
        if on_paper and not kinds & {"accepted", "declined", "withdrew"} and chance.random() < 0.4:
            take = chance.random() < 0.6
            self._end(home, "accepted" if take else "declined", accept_offer if take else decline_offer)
        elif known and not kinds & {"accepted", "declined", "withdrew", "closed"}:
            self._give_up_or_call(home, known[-1].at)
        open_ones = {e.id for e in known if e.kind == "promised"} - {e.id for e in known if e.kind == "kept"}
        if open_ones and chance.random() < 0.1:
            promise = chance.choice(sorted(open_ones))
            self.write_down(
                key, lambda: keep_promise(home.row, promise, at=world.now, now=world.now),
                Event(at=world.now, application=key, kind="kept", id=promise),
            )  # fmt: skip
        if any(e.kind == "bounced" for e in known):
            self._correct_addresses(home)
        self._wish(home, [e for e in known if e.kind == "aside"])

    def _wish(self, home: Home, asides: list[Event]) -> None:
        what = self.world.chance.random()
        if what < 0.02:
            self.wishes.put_aside(home)
        elif asides and what < 0.1:
            self.wishes.take_up_again(home, self.world.chance.choice(asides))
        elif what > 0.997:
            self.wishes.choose_for(home)

    def _give_up_or_call(self, home: Home, last: datetime) -> None:
        what, silent = self.world.chance.random(), self.world.now - last > timedelta(days=40)
        if silent and what < 0.3:
            self._end(home, "closed", close)
        elif what < 0.004:
            self._end(home, "withdrew", withdraw)
        elif what > (0.95 if self._is_on_hold(home) else 0.993):
            now = self.world.now
            event = Event(at=now, application=home.row.key, kind="called")
            self.write_down(home.row.key, lambda: note_call(home.row, at=now, now=now), event)

    def _is_on_hold(self, home: Home) -> bool:
        """Whether they put the position on hold, so that one might ask by telephone."""
        replies = [e for e in home.pursuit.known(self.world.now) if e.kind == "reply"]
        return bool(replies) and replies[-1].what == "hold"

    def _end(self, home: Home, kind: str, act: Callable[..., UUID]) -> None:
        event = Event(at=self.world.now, application=home.row.key, kind=kind)
        self.write_down(home.row.key, lambda: act(home.row, now=self.world.now), event)

    def _correct_addresses(self, home: Home) -> None:
        for contact in home.people:
            if "gone" in contact.address and self.world.chance.random() < 0.5:
                address = contact.address.replace(".gone", "")
                fresh = self.world.act(
                    "",
                    lambda contact=contact, address=address: change_contact(  # type: ignore[misc]
                        contact,
                        name=contact.name,
                        address=address,
                        title="",
                        channel=contact.channel,
                        now=self.world.now,
                    ),
                )
                if fresh is not None:
                    person = home.pursuit.people[contact.key]
                    person.address, person.added_at = address, self.world.now
