"""The finders: each reads one matter from a case, and gives words for the slots that its docstring names.

Nothing is guessed here. A slot is known because something that happened says so, and `Known.rests_on` tells what.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from afterword.core.history import (
    OFFERS,
    CallMade,
    InterviewHeld,
    LetterKind,
    LetterSent,
    PromiseKept,
    PromiseMade,
    ReplyKind,
    ReplyReceived,
    Side,
    TimeFrameTold,
    answer_day,
    is_a_no,
    on_the_table,
)
from afterword.core.letters import days, phrases, promised
from afterword.core.letters.case import Case
from afterword.core.letters.draft import RestsOn
from afterword.core.letters.people import display_name
from afterword.core.letters.roles import employer_name, role_name, the_role
from afterword.core.steps import StepKind
from afterword.core.verdicts import Reason


@dataclass(frozen=True, slots=True)
class Known:
    """The words for a slot, and the fact that they rest on where it is worth showing."""

    words: str
    rests_on: RestsOn | None = None


Found = Iterator[tuple[str, Known]]


def _role(case: Case) -> Found:
    """`role`, `the_role`, `role_at`, `employer`."""
    application = case.story.application
    role, employer = role_name(application.role), employer_name(application.employer)
    named = the_role(role)
    rests_on = RestsOn(
        label="Role", words=" at ".join(filter(None, (phrases.one_line(application.role), employer))) or "not named"
    )
    if role and "," not in role:
        yield "role", Known(role, rests_on)
    if employer:
        yield "employer", Known(employer)
    yield "the_role", Known(named, rests_on)
    yield "role_at", Known(f"{named} at {employer}" if employer else named, rests_on)


def _talk(case: Case) -> Found:
    """`met_on` and `talk`: the conversation, as this reader took part in it or not; `met` where there was one."""
    interview = case.interview
    if interview is None:
        if case.step.kind is StepKind.FOLLOW_UP:
            yield from _words_exchanged(case)
        return
    day = case.day_of(interview.at)
    when = "" if day == case.today else f" on {case.named(day)}"
    rests_on = RestsOn(label="You met", words=_who_was_there(case, interview))
    mine = case.contact is None or case.contact.id in interview.contacts or not interview.contacts
    talk = "our conversation" if mine else _my_talk(case, interview)
    yield "met", Known("")
    yield "talk", Known(talk + when, rests_on)
    if when:
        yield "met_on", Known(when.strip(), rests_on)


def _words_exchanged(case: Case) -> Found:
    """`talk`, where there was no interview: their last message, or a call."""
    last = [f for f in case.story.facts if type(f) in (ReplyReceived, CallMade)]
    if last:
        day = case.named(case.day_of(last[-1].at))
        what = f"our call on {day}" if type(last[-1]) is CallMade else f"your message of {day}"
        yield "talk", Known(what, RestsOn(label="Their last word", words=what))


def _my_talk(case: Case, interview: InterviewHeld) -> str:
    """The conversation, to somebody who was not there."""
    met = [case.story.contacts[each] for each in interview.contacts if each in case.story.contacts]
    name = display_name(met[0].name) if len(met) == 1 else ""
    return f"my conversation with {name}" if name else "my interview"


def _who_was_there(case: Case, interview: InterviewHeld) -> str:
    met = [case.story.contacts[each].name for each in interview.contacts if each in case.story.contacts]
    day = days.with_year(case.day_of(interview.at), place=case.story.application.place)
    return phrases.one_line(f"{', '.join(met)}, {day}" if met else day)


def _next_step(case: Case) -> Found:
    """`booked_on`, `next_event`, `next_words`: what comes next; `next_noted` where anything was noted at all."""
    booked = case.situation.silence.booked
    if booked is not None and booked.at > case.situation.now:
        day = case.named(case.day_of(booked.at))
        yield "booked_on", Known(f"on {day}", RestsOn(label="Booked", words=f"the next conversation, {day}"))
    if case.debrief is None or case.step.kind is not StepKind.THANK_YOU:
        return
    rests_on = RestsOn(label="Next step", words=phrases.one_line(case.debrief.next_step))
    event, words = promised.as_event(case.debrief.next_step), phrases.timeless(phrases.point(case.debrief.next_step))
    if phrases.phrase(case.debrief.next_step):
        yield "next_noted", Known("")
    if promised.is_waiting(words):
        return
    if event:
        yield "next_event", Known(event, rests_on)
    elif phrases.is_fit(words):
        yield "next_words", Known(words, rests_on)


def _open_promise(case: Case) -> Found:
    """`will_send` or `will_do`, and `will_by`: what we promised this reader and have not done yet."""
    if case.step.kind is not StepKind.THANK_YOU:
        return
    promise = _first_open_promise(case)
    if promise is None:
        return
    rests_on = RestsOn(label="You promised", words=phrases.one_line(promise.what))
    if thing := promised.as_thing(promise.what):
        yield "will_send", Known(thing, rests_on)
    elif action := promised.as_action(promise.what):
        yield "will_do", Known(action, rests_on)
    if promise.by is not None:
        yield "will_by", Known(f"by {case.named(promise.by)}", rests_on)


def _first_open_promise(case: Case) -> PromiseMade | None:
    """The promise with the nearest day that this reader heard and that can still be kept in time."""
    facts = case.story.facts
    kept = {f.promise for f in facts if type(f) is PromiseKept}
    open_ones = [
        f
        for f in facts
        if type(f) is PromiseMade
        and f.side is Side.OURS
        and f.id not in kept
        and (f.by is None or f.by >= case.today)
        and _is_told_to(f, case)
        and f.interview in (None, case.step.interview)
    ]
    return min(open_ones, key=lambda f: (f.by or date.max, f.at), default=None)


def _is_told_to(promise: PromiseMade, case: Case) -> bool:
    """Whether this reader is the one who gets what was promised; of a panel it is one."""
    receives = promise.contact or case.situation.silence.contact
    return (case.turn.of == 1 and promise.contact is None) or receives == case.step.contact


def _kept_promise(case: Case) -> Found:
    """`thing` and `Thing`, or `action`; `asked`, `promised_on`, `late`: the promise that the letter keeps."""
    promise = case.promise
    if promise is None:
        return
    rests_on = RestsOn(
        label="They asked for" if promise.asked else "You promised", words=phrases.one_line(promise.what)
    )
    if action := promised.as_action(promise.what):
        yield "action", Known(action, rests_on)
    elif thing := promised.as_thing(promise.what):
        yield "thing", Known(thing, rests_on)
        yield "Thing", Known(thing[0].upper() + thing[1:], rests_on)
    if promise.asked:
        yield "asked", Known("", rests_on)
    day = case.day_of(promise.at)
    if day != case.today:
        yield "promised_on", Known(f"on {case.named(day)}", rests_on)
    if case.step.day is not None and case.today > case.step.day:
        yield "late", Known("", RestsOn(label="It was due", words=case.named(case.step.day)))


def _named_day(case: Case) -> Found:
    """`hear_by`: when they thought they would answer; or `awaited` with `awaited_by`: what they were going to send."""
    named_on = case.situation.silence.named_on
    if case.step.kind is not StepKind.FOLLOW_UP or named_on is None or named_on >= case.today:
        return
    place = case.story.application.place
    told = [f for f in case.story.facts if type(f) is TimeFrameTold]
    if told and told[-1].frame.expected_by == named_on:
        frame = told[-1].frame
        roughly = frame.precision == "approximate"
        words = days.around(named_on) if roughly else days.in_words(named_on, place=place)
        yield "hear_by", Known(f"by {words}", RestsOn(label="They said", words=phrases.one_line(frame.words) or words))
        return
    for promise in _theirs(case, named_on):
        day = days.in_words(named_on, place=place)
        rests_on = RestsOn(label="They promised", words=phrases.one_line(promise.what))
        if thing := promised.as_thing(promise.what):
            yield "awaited", Known(phrases.to_you(thing), rests_on)
            yield "awaited_by", Known(f"by {day}", rests_on)
            return


def _theirs(case: Case, by: date) -> Iterator[PromiseMade]:
    """What they promised for this day and have not done."""
    kept = {f.promise for f in case.story.facts if type(f) is PromiseKept}
    for fact in case.story.facts:
        if type(fact) is PromiseMade and fact.side is Side.THEIRS and fact.by == by and fact.id not in kept:
            yield fact


def _offer(case: Case) -> Found:
    """`decide_by`, `on_paper`, `spoken`: the offer that the letter answers, takes or declines."""
    replies = [f for f in case.story.facts if type(f) is ReplyReceived]
    offers = [f for f in replies if f.kind in OFFERS]
    if not offers:
        return
    day = case.named(case.day_of(offers[-1].at))
    is_written = any(f.kind is ReplyKind.OFFER_WRITTEN for f in offers)
    rests_on = RestsOn(label="Their offer", words=f"{'in writing' if is_written else 'spoken'}, {day}")
    yield "on_paper" if is_written else "spoken", Known("", rests_on)
    by = answer_day((on_the_table(case.story.facts) or offers)[0], case.story.facts)
    if by is not None and by >= case.today:
        yield (
            "decide_by",
            Known(f"by {case.named(by)}", RestsOn(label="They expect your answer", words=f"by {case.named(by)}")),
        )


def _no(case: Case) -> Found:
    """`thanked` where their no was answered, `unthanked` where it was not."""
    said = [fact.at for fact in case.story.facts if is_a_no(fact)]
    answers = (f for f in case.story.facts if type(f) is LetterSent and f.kind is LetterKind.ANSWER)
    if said:
        yield "thanked" if any(letter.at >= said[-1] for letter in answers) else "unthanked", Known("")


def _standing(case: Case) -> Found:
    """`open` while the application is, `accepted` once the seeker took the offer."""
    ending = case.situation.silence.ending
    if ending is None:
        yield "open", Known("")
    elif ending.reason is Reason.YOU_ACCEPTED:
        yield "accepted", Known("")


FINDERS: tuple[Callable[[Case], Found], ...] = (
    _role,
    _talk,
    _next_step,
    _open_promise,
    _kept_promise,
    _named_day,
    _offer,
    _no,
    _standing,
)
