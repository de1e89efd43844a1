"""A second opinion about what is to be done besides writing, and about whom a letter is for and by when it does best.

Like `oracle` it is told naively, from the ledger alone. A chore's state is the word that programs read for a verdict.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta

from afterword.acts.simulating.days import opening, workday_before
from afterword.acts.simulating.ledger import Event
from afterword.acts.simulating.oracle import (
    OFFERS,
    WORDS,
    Case,
    ending,
    last_word,
    named_day,
    open_offer,
    over,
    reply_answered,
    wish,
)

DEBRIEF_DAYS = 10
REVIEW_DAYS = 14


def chores(case: Case) -> Iterator[tuple[str, str]]:
    """Each step that ends in no letter, by its key, and whether it is due, not yet, blocked, done or lapsed."""
    for key, state in _as_they_are(case):
        wished = wish(case, key) if state in ("due", "not_yet") else None
        yield key, state if wished is None else "not_yet" if wished.what == "snoozed" else "blocked"


def _as_they_are(case: Case) -> Iterator[tuple[str, str]]:
    name = case.pursuit.key
    asked = {e.interview for e in case.known if e.kind == "reviewed" or (e.kind == "debrief" and e.asked)}
    for event in case.all("interview"):
        if event.at > case.now:
            yield f"prepare:{event.id}", _prepare(case, event)
        if over(event) <= case.now:
            yield f"debrief:{event.id}", _debrief(case, event)
        if event.id in asked:
            yield f"review:{event.id}", _review(case, event)
    for event in case.all("promised"):
        if event.what == "theirs":
            yield f"their-promise:{name}:{event.id}", _their_promise(case, event)
    offered = any(e.what in OFFERS for e in case.all("reply"))
    if offered and (open_offer(case) or ending(case) or case.all("accepted", "declined")):
        yield f"decide:{name}", _decide(case)
    word = last_word(case)
    if word and not (ending(case) or open_offer(case) or any(over(e) > case.now for e in case.all("interview"))):
        yield f"close:{name}", _close(case, word)


def _is_done(case: Case, kind: str, interview: Event) -> bool:
    return any(e.interview == interview.id for e in case.all(kind))


def _prepare(case: Case, interview: Event) -> str:
    if _is_done(case, "prepared", interview):
        return "done"
    if ending(case):
        return "lapsed"
    evening = opening(case.pursuit.place, case.day(interview.at) - timedelta(days=1), time())
    return "not_yet" if case.now < evening else "due"


def _debrief(case: Case, interview: Event) -> str:
    if _is_done(case, "debrief", interview):
        return "done"
    late = case.day(case.now) > case.after(case.day(over(interview)), DEBRIEF_DAYS)
    return "lapsed" if late or ending(case) else "due"


def _review(case: Case, interview: Event) -> str:
    if _is_done(case, "reviewed", interview):
        return "done"
    end = ending(case)
    late = case.day(case.now) > case.day(over(interview)) + timedelta(days=REVIEW_DAYS)
    return "lapsed" if late or (end and end.what != "rejection") else "due"


def _their_promise(case: Case, promise: Event) -> str:
    if any(e.id == promise.id for e in case.all("kept")):
        return "done"
    if ending(case) or promise.day is None:
        return "blocked"
    return "not_yet" if case.day(case.now) <= promise.day else "due"


def _decide(case: Case) -> str:
    end = ending(case)
    if not open_offer(case):
        was_refused = end is not None and end.what == "rejection"
        return "done" if case.all("accepted", "declined") and not was_refused else "blocked"
    is_over = end is not None and end.kind != "accepted"
    return "blocked" if is_over or case.has_accepted_elsewhere() else "due"


def _close(case: Case, word: datetime) -> str:
    last = case.day(word)
    named, _ = named_day(case, word)
    silent_on = max(last, named or last) + timedelta(days=case.numbers.silence_days)
    return "not_yet" if case.day(case.now) < silent_on else "due"


def addressee(case: Case, key: str) -> str | None:
    """Whom a letter is for: the person it thanks, answers or was promised to, or else whoever spoke last."""
    kind, _, rest = key.partition(":")
    named = None
    if kind == "thank-you":
        return rest.partition(":")[2]
    if kind == "promise":
        named = _promise(case, rest).contact
    elif kind == "answer":
        named = reply_answered(case, rest)[-1].contact
    return named or _who_spoke_last(case)


def _who_spoke_last(case: Case) -> str | None:
    for event in reversed([e for e in case.known if e.kind in WORDS and over(e) <= case.now]):
        who = event.contacts[0] if event.contacts else event.contact
        if who:
            return who
    people = sorted(case.pursuit.people.values(), key=lambda person: person.added_at)
    return people[0].key if people else None


def best_by(case: Case, key: str) -> datetime | None:
    """When the days end in which a letter does best; None where it has none, or they have ended."""
    kind, _, rest = key.partition(":")
    ends = ENDS[kind](case, rest) if kind in ENDS else None
    return ends if ends and case.now < ends else None


def urgency(case: Case, key: str) -> str:
    """How close the day of a promise of ours is that still has to be kept."""
    ends_on = _promised_on(case, _promise(case, key.partition(":")[2]))
    reminded_on = workday_before(case.pursuit.place, ends_on, case.numbers.reminder_days)
    today = case.day(case.now)
    return "promise_late" if today > ends_on else "promise_soon" if today >= reminded_on else "promise_open"


def _thanks_end(case: Case, rest: str) -> datetime:
    met_at = next(over(e) for e in case.all("interview") if e.id == rest.partition(":")[0])
    if case.numbers.thanks_best_hours is not None:
        return met_at + timedelta(hours=case.numbers.thanks_best_hours)
    return case.end_of(case.after(case.day(met_at), case.numbers.thanks_best))


def _promise(case: Case, rest: str) -> Event:
    return next(e for e in case.all("promised") if e.id == rest.partition(":")[2])


def _promised_on(case: Case, promise: Event) -> date:
    days = case.numbers.request_days if promise.asked else case.numbers.promise_days
    return promise.day or case.after(case.day(promise.at), days)


def _promise_ends(case: Case, rest: str) -> datetime:
    return case.end_of(_promised_on(case, _promise(case, rest)))


def _answer_ends(case: Case, rest: str) -> datetime:
    reply = reply_answered(case, rest)[-1]
    days = case.numbers.no_best if reply.what == "rejection" else case.numbers.request_days
    return case.end_of(case.after(case.day(reply.at), days))


def _withdrawal_ends(case: Case, _rest: str) -> datetime | None:
    left = [] if open_offer(case) else case.all("withdrew", "declined")
    since = left[-1].at if left else case.ledger.accepted_elsewhere(case.pursuit.key, case.now)
    return case.end_of(case.after(case.day(since), case.numbers.no_best)) if since else None


ENDS: dict[str, Callable[[Case, str], datetime | None]] = {
    "thank-you": _thanks_end,
    "promise": _promise_ends,
    "answer": _answer_ends,
    "withdrawal": _withdrawal_ends,
}
