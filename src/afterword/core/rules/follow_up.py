"""A follow-up: asking for news, once it is no longer too early.

Nobody asks inside the time that the employer named. After it there is some grace, since decisions slip; where no day
was named, a usual wait counts from their last word. In one silence there are few follow-ups, well apart: the cap
and the spacing are what the sources agree on most (`policy.FIELDS`). An offer that was spoken, and answered, is asked
for on paper in the same way.
"""

from collections.abc import Iterator
from datetime import datetime
from operator import itemgetter

from afterword.core.history import LetterKind, LetterSent, ReplyKind, ReplyReceived
from afterword.core.silence import Situation, came_back, is_bounced
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Blocked, Done, Due, NotYet, Reason, Verdict


def follow_up(situation: Situation) -> Iterator[Step]:
    """The follow-ups that were sent, and the next one, from their first word on."""
    story, silence = situation.story, situation.silence
    if silence.last_word_at is None:
        return
    sent = [letter for letter in story.of(LetterSent) if letter.kind is LetterKind.FOLLOW_UP]
    for number, letter in enumerate(sent, start=1):
        yield _step(situation, number, Done(Reason.FOLLOWED_UP, letter.at), letter.contact)
    yield _step(situation, len(sent) + 1, _verdict(situation), silence.contact)


def _step(situation: Situation, number: int, verdict: Verdict, contact: str | None) -> Step:
    application = situation.story.application.id
    return Step(
        key=f"follow-up:{application}:{number}",
        kind=StepKind.FOLLOW_UP,
        application=application,
        verdict=verdict,
        contact=contact,
        day=situation.silence.named_on,
        count=len(situation.silence.asked),
    )


def _verdict(situation: Situation) -> Verdict:
    """Whether it is time to ask for news."""
    silence, now = situation.silence, situation.now
    if silence.ending is not None:
        return Blocked(silence.ending.reason)
    if situation.story.accepted_elsewhere is not None:
        return Blocked(Reason.SEARCH_IS_OVER)
    if silence.offer is not None and not _is_paper_awaited(situation, silence.offer):
        return Blocked(Reason.OFFER_ON_THE_TABLE)
    if silence.on_hold:
        return Blocked(Reason.ON_HOLD)
    if silence.quiet_until is not None and now < silence.quiet_until:
        return Blocked(Reason.NO_CONTACT if silence.no_contact else Reason.QUIET_WINDOW, silence.quiet_until)
    if silence.no_contact:
        return Blocked(Reason.NO_CONTACT)
    if silence.booked is not None:
        return Blocked(Reason.MEETING_BOOKED, silence.booked.ends_at)
    if len(silence.asked) >= situation.policy.follow_up_cap:
        return Blocked(Reason.CAP_REACHED)
    if is_bounced(situation.story, silence.contact):
        return Blocked(Reason.ADDRESS_BOUNCED)
    reason, opens = _last_opening(situation)
    return NotYet(reason, opens) if now < opens else Due(Reason.FOLLOW_UP_DUE, opens)


def _is_paper_awaited(situation: Situation, offer: ReplyReceived) -> bool:
    """Whether an offer was only spoken, and the seeker has answered it: the next word is theirs, on paper."""
    answers = (LetterKind.ANSWER, LetterKind.MORE_TIME)
    letters = (one for one in situation.story.of(LetterSent) if one.kind in answers and one.at >= offer.at)
    return offer.kind is ReplyKind.OFFER_SPOKEN and any(not came_back(one, situation.story) for one in letters)


def opens_at(situation: Situation) -> datetime:
    """The moment from which one may ask for news, if nothing else forbids it. There has to be a word of theirs."""
    return _last_opening(situation)[1]


def _last_opening(situation: Situation) -> tuple[Reason, datetime]:
    return max(_openings(situation), key=itemgetter(1))


def _openings(situation: Situation) -> Iterator[tuple[Reason, datetime]]:
    """The moments before which it is too early to ask, each with its reason; the last of them counts."""
    silence, policy = situation.silence, situation.policy
    place, hours = situation.story.application.place, situation.policy.hours
    if silence.named_on is not None and silence.quiet_until is not None:
        graced = place.opening(place.calendar.add(silence.named_on, silence.grace), hours)
        yield Reason.FOLLOW_UP_GRACE, max(graced, place.next_opening(silence.quiet_until, hours))
    elif silence.last_word_at is not None:
        yield (
            Reason.FOLLOW_UP_COUNTED,
            place.opens_after(policy.follow_up_unnamed, silence.last_word_at, hours),
        )
    if silence.asked:
        yield (
            Reason.FOLLOW_UP_SPACING,
            place.opens_after(policy.follow_up_spacing, silence.asked[-1].at, hours),
        )
    if silence.away_until is not None:
        yield (
            Reason.FOLLOW_UP_AWAY,
            place.opening(place.calendar.on_or_after(silence.away_until), hours),
        )
