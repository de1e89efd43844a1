"""More time for an offer that waits for an answer by a day: it may be asked for once, before the day.

A good offer deserves a considered answer, and another one may be close. A few days are often granted to whoever asks
early and names a day; who asks again, or after the day, has answered without meaning to.
"""

from collections.abc import Iterator
from datetime import date

from afterword.core.history import LetterKind, LetterSent, ReplyReceived, answer_day, on_the_table
from afterword.core.silence import Situation, came_back
from afterword.core.steps import Step, StepKind
from afterword.core.verdicts import Done, Due, Lapsed, Reason, Verdict


def more_time(situation: Situation) -> Iterator[Step]:
    """The one request for more time that an offer allows."""
    offer = situation.silence.offer
    if offer is None or situation.silence.ending is not None or situation.story.accepted_elsewhere is not None:
        return
    facts = situation.story.facts
    day = answer_day(on_the_table(facts)[0], facts)
    verdict = _verdict(situation, offer, day)
    if verdict is not None:
        yield Step(
            key=f"more-time:{offer.application}:{situation.story.application.place.day_of(offer.at)}",
            kind=StepKind.MORE_TIME,
            application=offer.application,
            verdict=verdict,
            contact=offer.contact or situation.silence.contact,
            day=day,
        )


def _verdict(situation: Situation, offer: ReplyReceived, by: date | None) -> Verdict | None:
    """Whether it may still be asked for: none was asked for since the offer, and the day has not ended."""
    story = situation.story
    letters = (one for one in story.of(LetterSent) if one.kind is LetterKind.MORE_TIME and one.at >= offer.at)
    asked = next((letter for letter in letters if not came_back(letter, story)), None)
    if asked is not None:
        return Done(Reason.MORE_TIME_ASKED, asked.at)
    if by is None:
        return None
    ends = story.application.place.end_of(by)
    if situation.now >= ends:
        return Lapsed(Reason.TOO_LATE_FOR_MORE_TIME, ends)
    return Due(Reason.MORE_TIME_MAY_BE_ASKED, offer.at, until=ends)
