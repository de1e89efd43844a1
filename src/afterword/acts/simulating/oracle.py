"""A second opinion: whether a letter may leave, told naively from the ledger and from nothing that the rules use.

It answers with the habit that forbids the letter, or None where nothing does.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from afterword.acts.simulating.days import ONE, day_of, is_open, opening, workday_after
from afterword.acts.simulating.ledger import Event, Ledger, Numbers, Person, Pursuit

WORDS = ("interview", "told", "called", "reply")
OFFERS = ("offer spoken", "offer written")
COME_BACK = ("invitation", "request", "question", *OFFERS)
ANSWERED = ("rejection", "invitation", "question", *OFFERS)
UNASKED = ("thank-you", "follow-up", "withdrawal")


@dataclass(slots=True)
class Case:
    """One application as it stands at a moment."""

    ledger: Ledger
    pursuit: Pursuit
    now: datetime
    known: list[Event]
    numbers: Numbers

    def day(self, moment: datetime) -> date:
        """The employer's day."""
        return day_of(self.pursuit.place, moment)

    def after(self, day: date, n: int) -> date:
        """The nth business day after a day."""
        return workday_after(self.pursuit.place, day, n)

    def opening(self, day: date) -> datetime:
        """From when on letters may leave on a day."""
        return opening(self.pursuit.place, day, self.numbers.opens)

    def all(self, *kinds: str) -> list[Event]:
        """What happened of these kinds."""
        return [event for event in self.known if event.kind in kinds]

    def letters(self, what: str) -> list[Event]:
        """Our letters of a kind."""
        return [event for event in self.known if event.kind == "sent" and event.what == what]

    def arrived(self, what: str) -> list[Event]:
        """Our letters of a kind without those that came back."""
        return [event for event in self.letters(what) if not came_back(self, event)]

    def end_of(self, day: date) -> datetime:
        """When a day is over."""
        return opening(self.pursuit.place, day + ONE, time())

    def has_accepted_elsewhere(self) -> bool:
        """Whether a written offer of another application is accepted."""
        return self.ledger.accepted_elsewhere(self.pursuit.key, self.now) is not None


def case_of(ledger: Ledger, pursuit: Pursuit, now: datetime) -> Case:
    """An application as it stands at a moment."""
    return Case(ledger, pursuit, now, pursuit.known(now), ledger.numbers(pursuit))


def objection(ledger: Ledger, key: str, contact: str | None, now: datetime) -> str | None:
    """Which habit forbids the letter of this step to this contact at this moment; None where it may leave."""
    kind, _, rest = key.partition(":")
    case = case_of(ledger, pursuit_of(ledger, kind, rest), now)
    return ruling(case, key, contact) or at_the_door(case, key, contact)


def ruling(case: Case, key: str, contact: str | None) -> str | None:
    """Which habit forbids the letter of this step, whether or not anything else holds it back at the door."""
    kind, _, rest = key.partition(":")
    person = case.pursuit.people.get(contact or "")
    if person is None:
        return "there is nobody to write to"
    return OF_KIND[kind](case, rest, person) or _put_aside(case, key)


def at_the_door(case: Case, key: str, contact: str | None) -> str | None:
    """What holds a letter back whose time has come."""
    person = case.pursuit.people.get(contact or "")
    if person is None:
        return "there is nobody to write to"
    if channel_to(case, person) == "email" and is_bounced(case, person):
        return "the address does not work"
    if not is_open(case.pursuit.place, case.now, case.numbers.opens, case.numbers.closes):
        return "the office is closed there"
    if key.partition(":")[0] in UNASKED:
        today = case.day(case.now)
        if any(case.day(at) == today for at in case.ledger.letters_to(person.address, case.now)):
            return "that person has had a letter today"
    return None


def channel_to(case: Case, person: Person) -> str:
    """How somebody is reached: as they like, as they asked in the last conversation that said so, or by e-mail."""
    said = [e.what for e in case.all("debrief") if e.what]
    return person.channel or (said[-1] if said else "email")


def pursuit_of(ledger: Ledger, kind: str, rest: str) -> Pursuit:
    """The application that a step's key belongs to."""
    name = rest.partition(":")[0]
    if kind != "thank-you":
        return ledger.pursuits[name]
    held = (p for p in ledger.pursuits.values() if any(e.kind == "interview" and e.id == name for e in p.events))
    return next(held)


def wish(case: Case, key: str) -> Event | None:
    """The seeker's wish that a step be left out of their way, while it holds."""
    kind = key.partition(":")[0]
    wishes = [e for e in case.all("aside") if e.id == key or (e.what == "retired" and e.id.split(":")[0] == kind)]
    if not wishes or (wishes[-1].until is not None and wishes[-1].until <= case.now):
        return None
    return wishes[-1]


def _put_aside(case: Case, key: str) -> str | None:
    wished = wish(case, key)
    return f"the seeker has {wished.what} it" if wished else None


def _thank_you(case: Case, rest: str, person: Person) -> str | None:
    interview = next((e for e in case.all("interview") if e.id == rest.partition(":")[0]), None)
    if interview is None or interview.ends_at is None or interview.ends_at > case.now:
        return "there was no such conversation"
    if any(e.interview == interview.id and e.contact == person.key for e in case.arrived("thank-you")):
        return "they were thanked"
    if ending(case) is not None:
        return "the application has ended"
    if case.has_accepted_elsewhere():
        return "another offer was taken"
    if any(e.at > interview.at and e.contact in (None, person.key) for e in case.all("reply")):
        return "they wrote first"
    if is_bounced(case, person):
        return "the address does not work"
    if is_no_contact(case):
        return "they asked for no contact"
    met, hours = case.day(interview.ends_at), case.numbers.thanks_after_hours
    earliest = case.opening(case.after(met, 1)) if hours is None else interview.ends_at + timedelta(hours=hours)
    if case.now < earliest:
        return "it is too early for thanks"
    if case.day(case.now) > case.after(met, case.numbers.thanks_days):
        return "it is too late for thanks"
    return None


def _follow_up(case: Case, rest: str, person: Person) -> str | None:
    sent = case.letters("follow-up")
    word = last_word(case)
    if word is None or int(rest.rpartition(":")[2]) != len(sent) + 1:
        return "it is not the next one"
    if ending(case) is not None:
        return "the application has ended"
    if case.has_accepted_elsewhere():
        return "another offer was accepted on paper"
    if case.all("reply") and open_offer(case) and not _awaits_paper(case):
        return "there is an offer"
    if any(e.ends_at and e.ends_at > case.now for e in case.all("interview")):
        return "a conversation is booked"
    if is_no_contact(case):
        return "they asked for no contact"
    replies = [e for e in case.known if e.kind in WORDS and over(e) <= case.now]
    if replies and replies[-1].kind == "reply" and replies[-1].what == "hold":
        return "the position is on hold"
    asked = [e for e in sent if e.at > word and not bounced_since(case, e)]
    if len(asked) >= case.numbers.cap:
        return "they were asked often enough"
    if is_bounced(case, person):
        return "the address does not work"
    return _too_early(case, word, asked, person)


def _awaits_paper(case: Case) -> bool:
    """Whether the offer was only spoken, and we have answered it."""
    decided = ("accepted", "declined", "withdrew")
    since = [e for e in case.known if e.kind in decided or e.what in (*OFFERS, "rejection")]
    ends = [at for at, e in enumerate(since) if e.what not in OFFERS]
    offers = since[ends[-1] + 1 :] if ends else since
    if any(e.what == "offer written" for e in offers):
        return False
    return any(e.at >= offers[-1].at for e in case.arrived("answer"))


def _too_early(case: Case, word: datetime, asked: list[Event], person: Person) -> str | None:
    now = case.now
    named, grace = named_day(case, word)
    if named is None:
        if now < case.opening(case.after(case.day(word), case.numbers.unnamed)):
            return "no day was named and the usual wait is not over"
    else:
        if case.day(now) <= named:
            return "the day they named has not ended"
        if now < case.opening(case.after(named, max(grace, 1))):
            return "the grace after their day is not over"
    if asked and now < case.opening(case.after(case.day(asked[-1].at), case.numbers.spacing)):
        return "the last note was too recent"
    away = [e for e in case.all("out_of_office") if e.contact in (None, person.key) and e.at >= word]
    if away and away[-1].day and now < case.opening(case.after(away[-1].day, 0)):
        return "they are out of office"
    return None


def _promise(case: Case, rest: str, _person: Person) -> str | None:
    name = rest.partition(":")[2]
    if not any(e.id == name and e.what == "ours" for e in case.all("promised")):
        return "nothing of the kind was promised"
    if any(e.id == name for e in case.all("kept")):
        return "the promise is kept"
    end = ending(case)
    if end is None:
        return "another offer was accepted on paper" if case.has_accepted_elsewhere() else None
    return "the application has ended" if end.kind != "accepted" else None


def reply_answered(case: Case, rest: str) -> list[Event]:
    """The replies of a day that one letter answers."""
    _, what, day = rest.split(":")
    return [e for e in case.all("reply") if e.what.replace(" ", "-") == what and str(case.day(e.at)) == day]


def _answer(case: Case, rest: str, _person: Person) -> str | None:
    found = reply_answered(case, rest)
    if not found:
        return "they did not write that"
    reply = found[-1]
    if any(_is_answer(case, e, found[0] if found[0].what == "rejection" else reply) for e in case.known):
        return "it was answered"
    end = ending(case)
    if reply.what != "rejection":
        if end is not None:
            return "the application has ended"
        if reply.what in OFFERS and any(e.what in OFFERS and e.at > reply.at for e in case.all("reply")):
            return "a newer offer is the one to answer"
        return "another offer was accepted on paper" if case.has_accepted_elsewhere() else None
    if end is None or end.at != reply.at:
        return "the no does not stand any more"
    return (
        "it is too late to answer a no"
        if case.day(case.now) > case.after(case.day(reply.at), case.numbers.no_days)
        else None
    )


def _is_answer(case: Case, event: Event, reply: Event) -> bool:
    if event.kind == "interview":
        return reply.what == "invitation" and event.at > reply.at
    if event.at < reply.at:
        return False
    if event.kind == "sent":
        return event.what in ("answer", "acceptance", "withdrawal") and not came_back(case, event)
    return event.kind == "called" or (reply.what in OFFERS and event.kind in ("accepted", "declined", "withdrew"))


def _acceptance(case: Case, _rest: str, _person: Person) -> str | None:
    taken = case.all("accepted")
    if not taken:
        return "nothing was accepted"
    offered = [e.at for e in case.all("reply") if e.what in OFFERS and e.at <= taken[-1].at]
    if any(not offered or e.at >= offered[-1] for e in case.arrived("acceptance")):
        return "it was sent"
    end = ending(case)
    return "the application has ended" if end is not None and end.kind != "accepted" else None


def _withdrawal(case: Case, _rest: str, _person: Person) -> str | None:
    if case.arrived("withdrawal"):
        return "it was sent"
    left = case.all("withdrew", "declined")
    if left and not open_offer(case):
        late = case.day(case.now) > case.after(case.day(left[-1].at), case.numbers.no_days)
        return "it is too late to withdraw" if late else None
    if not case.has_accepted_elsewhere():
        return "nobody withdrew"
    return "the application has ended" if ending(case) is not None else None


OF_KIND: dict[str, Callable[[Case, str, Person], str | None]] = {
    "thank-you": _thank_you,
    "follow-up": _follow_up,
    "promise": _promise,
    "answer": _answer,
    "acceptance": _acceptance,
    "withdrawal": _withdrawal,
}


def over(event: Event) -> datetime:
    """When something was over."""
    return event.ends_at or event.at


def last_word(case: Case) -> datetime | None:
    """When they last said something."""
    return max((over(e) for e in case.known if e.kind in WORDS and over(e) <= case.now), default=None)


def named_day(case: Case, word: datetime) -> tuple[date | None, int]:
    """The day they named, if their last word does not come after it, and the grace that it gets."""
    told = case.all("told")
    named = told[-1].day if told else None
    grace = case.numbers.grace
    if told and named is not None:
        grace = 0 if told[-1].leave else grace + told[-1].rough * case.numbers.rough_grace
    kept = {e.id for e in case.all("kept")}
    for event in case.all("promised"):
        theirs = event.what == "theirs" and event.id not in kept and event.day
        if theirs and (named is None or theirs > named):
            named, grace = theirs, case.numbers.grace
    if named is None or case.day(word) > named:
        return None, 0
    return named, grace


def is_no_contact(case: Case) -> bool:
    """Whether they want no word from us at this moment."""
    wish = [e for e in case.known if e.kind == "no_contact" or (e.kind == "reply" and e.what == "no contact")]
    if not wish:
        return False
    if any(e.at > wish[-1].at and e.what != "no contact" for e in case.all("reply", "called")):
        return False
    word = last_word(case)
    named = named_day(case, word)[0] if word else None
    return named is None or case.day(case.now) <= named


def is_bounced(case: Case, person: Person) -> bool:
    """Whether the address that we have came back."""
    return any(e.contact in (None, person.key) and e.at >= person.added_at for e in case.all("bounced"))


def bounced_since(case: Case, letter: Event) -> bool:
    """Whether anything came back after this letter."""
    return any(e.at >= letter.at and e.contact in (None, letter.contact) for e in case.all("bounced"))


def came_back(case: Case, letter: Event) -> bool:
    """Whether this letter came back: the first bounce after it, if no other letter to them went in between."""
    back = next((e for e in case.all("bounced") if e.at >= letter.at and e.contact in (None, letter.contact)), None)
    return back is not None and not any(
        letter.at <= e.at <= back.at and e is not letter and back.contact in (None, e.contact) for e in case.all("sent")
    )


def open_offer(case: Case) -> bool:
    """Whether an offer is undecided: nothing was decided since, and they did not take it back."""
    since = [
        e for e in case.known if e.kind in ("accepted", "declined", "withdrew") or e.what in (*OFFERS, "rejection")
    ]
    return bool(since) and since[-1].what in OFFERS


def ending(case: Case) -> Event | None:
    """What ended the application, unless they came back."""
    end: Event | None = None
    for event in case.known:
        if event.kind in ("accepted", "withdrew", "declined", "closed") or event.what == "rejection":
            end = event
        elif end is not None and _opens_again(case, end, event):
            end = None
    return end


def _opens_again(case: Case, end: Event, event: Event) -> bool:
    """Whether a word of theirs opens again what was put away or refused; what the seeker ended, only an offer does."""
    if end.kind in ("withdrew", "declined"):
        return event.kind == "reply" and event.what in OFFERS
    if end.kind != "closed" and end.what != "rejection":
        return False
    if event.kind == "debrief":
        return any(held.id == event.interview and held.at > end.at for held in case.all("interview"))
    if event.kind == "reply":
        return end.kind == "closed" or event.what in COME_BACK
    return event.kind == "told"


def letters_called_for(case: Case) -> Iterator[str]:
    """The letters that what happened calls for, whether their time has come or not."""
    name = case.pursuit.key
    for event in case.known:
        if event.kind == "interview" and over(event) <= case.now:
            yield from (f"thank-you:{event.id}:{contact}" for contact in event.contacts)
        elif event.kind == "promised" and event.what == "ours":
            yield f"promise:{name}:{event.id}"
        elif event.kind == "reply" and event.what in ANSWERED:
            yield f"answer:{name}:{event.what.replace(' ', '-')}:{case.day(event.at)}"
    if last_word(case) is not None:
        yield from (f"follow-up:{name}:{n}" for n in range(1, len(case.letters("follow-up")) + 2))
    if case.all("accepted"):
        yield f"acceptance:{name}"
    left = (case.all("withdrew", "declined") and not open_offer(case)) or case.arrived("withdrawal")
    if left or (case.has_accepted_elsewhere() and ending(case) is None):
        yield f"withdrawal:{name}"
