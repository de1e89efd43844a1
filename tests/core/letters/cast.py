"""The cast of the letters: Ada Okafor, who looks for work, and the people at Lumen Labs who met her on 5 March."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from afterword.core.history import (
    Application,
    Channel,
    Contact,
    DebriefWritten,
    Fact,
    InterviewHeld,
    LetterKind,
    LetterSent,
    OfferAccepted,
    OfferDeclined,
    PromiseMade,
    ReplyKind,
    ReplyReceived,
    Seeker,
    Side,
    Story,
    TimeFrameTold,
    Withdrew,
)
from afterword.core.hours import Place
from afterword.core.letters import Draft, Purpose, compose
from afterword.core.policy import CONSIDERATE
from afterword.core.steps import Step, StepKind
from afterword.core.timeframe import Precision, TimeFrame
from afterword.core.verdicts import Due, Reason

ADA = Seeker(name="Ada Okafor", address="ada@example.org", zone="Europe/London")
LONDON = Place(zone="Europe/London", country="GB")


def march(day: int, hour: int = 15) -> datetime:
    return datetime(2026, 3, day, hour, tzinfo=UTC)


def contact(id_: str = "dana", name: str = "Dana Ruiz", **more: object) -> Contact:
    address = more.pop("address", f"{id_}@lumen.example")
    return Contact(id=id_, name=name, address=address, application="lumen", added_at=march(1), **more)  # type: ignore[arg-type]


DANA, ELI = contact(), contact("eli", "Eli Moss")


def told(
    *facts: Fact,
    people: tuple[Contact, ...] = (DANA, ELI),
    role: str = "Data engineer",
    employer: str = "Lumen Labs",
    place: Place = LONDON,
    accepted_elsewhere: datetime | None = None,
) -> Story:
    application = Application(id="lumen", role=role, employer=employer, place=place, opened_at=march(1))
    return Story(
        application=application,
        contacts={each.id: each for each in people},
        facts=facts,
        accepted_elsewhere=accepted_elsewhere,
    )


def held(*who: str, day: int = 5, id_: str = "lumen-1") -> InterviewHeld:
    return InterviewHeld(at=march(day), application="lumen", id=id_, ends_at=march(day, 16), contacts=who)


def debrief(*points: str, next_step: str = "", interview: str = "lumen-1", day: int = 5) -> DebriefWritten:
    return DebriefWritten(
        at=march(day, 17), application="lumen", interview=interview, discussed=points, next_step=next_step
    )


def promised(what: str = "references", **more: object) -> PromiseMade:
    return PromiseMade(at=march(5, 17), application="lumen", id="p1", what=what, **more)  # type: ignore[arg-type]


def reply(kind: ReplyKind, day: int = 17, words: str = "", by: date | None = None) -> ReplyReceived:
    return ReplyReceived(at=march(day, 10), application="lumen", kind=kind, contact="dana", words=words, by=by)


def time_frame(by: date, words: str, precision: Precision = Precision.EXACT) -> TimeFrameTold:
    frame = TimeFrame(
        words=words,
        start=0,
        end=len(words),
        told_at=march(5),
        expected_by=by,
        earliest=None,
        precision=precision,
        may_write_after=False,
        explanation="",
    )
    return TimeFrameTold(at=march(5, 17), application="lumen", frame=frame, interview="lumen-1")


def step(kind: StepKind, key: str, **more: object) -> Step:
    due = Due(Reason.THANK_YOU_DUE, march(5))
    return Step(key=key, kind=kind, application="lumen", verdict=due, **{"contact": "dana", **more})  # type: ignore[arg-type]


def thank_you(to: str | None = "dana", interview: str = "lumen-1") -> Step:
    key = f"thank-you:{interview}:{to or 'somebody'}"
    return step(StepKind.THANK_YOU, key, contact=to, interview=interview)


def follow_up(number: int = 1, asked: int = 0) -> Step:
    return step(StepKind.FOLLOW_UP, f"follow-up:lumen:{number}", count=asked)


def keep(by: date | None = date(2026, 3, 9)) -> Step:
    return step(StepKind.PROMISE, "promise:lumen:p1", day=by)


def answer(kind: ReplyKind, day: int = 17) -> Step:
    key = f"answer:lumen:{kind.replace(' ', '-')}:2026-03-{day}"
    return step(StepKind.ANSWER, key, what=kind, day=date(2026, 3, day))


ACCEPT = step(StepKind.ACCEPTANCE, "acceptance:lumen")
WITHDRAW = step(StepKind.WITHDRAWAL, "withdrawal:lumen")


def write(this: Step, story: Story, *, day: int = 18, seeker: Seeker = ADA, variant: int | None = None) -> Draft:
    return compose(this, story, seeker, policy=CONSIDERATE, now=march(day, 10), variant=variant)


def every_variant(this: Step, story: Story, *, day: int = 18, seeker: Seeker = ADA) -> list[Draft]:
    first = write(this, story, day=day, seeker=seeker)
    return [write(this, story, day=day, seeker=seeker, variant=each) for each in range(first.variants)]


@dataclass(frozen=True, kw_only=True)
class Scene:
    """A step and the facts around it, once with everything that a seeker may have noted and once with next to nothing."""

    purpose: Purpose
    step: Step
    facts: tuple[Fact, ...]
    bare: tuple[Fact, ...] = ()
    day: int = 18
    accepted_elsewhere: datetime | None = None

    def story(self, channel: Channel, *, full: bool = True) -> Story:
        met: tuple[Fact, ...] = (
            held("dana", "eli"),
            debrief("The move to Kafka.", "how they run on-call", "a small team", next_step="call with the team lead"),
            time_frame(date(2026, 3, 13), "by the end of next week"),
        )
        people = (replace(DANA, channel=channel), replace(ELI, channel=channel))
        facts = (*met, *self.facts) if full else self.bare
        return told(*facts, people=people, accepted_elsewhere=self.accepted_elsewhere)


def _answers() -> Iterator[Scene]:
    for purpose, kind in (
        (Purpose.TO_REJECTION, ReplyKind.REJECTION),
        (Purpose.TO_INVITATION, ReplyKind.INVITATION),
        (Purpose.TO_QUESTION, ReplyKind.QUESTION),
        (Purpose.TO_SPOKEN_OFFER, ReplyKind.OFFER_SPOKEN),
        (Purpose.TO_WRITTEN_OFFER, ReplyKind.OFFER_WRITTEN),
    ):
        said = reply(kind, words="Could you start in May?", by=date(2026, 3, 25))
        yield Scene(purpose=purpose, step=answer(kind), facts=(said,), bare=(reply(kind),))


OFFER = reply(ReplyKind.OFFER_WRITTEN)
SPOKEN = reply(ReplyKind.OFFER_SPOKEN, day=6)
THANKED = LetterSent(at=march(6, 12), application="lumen", kind=LetterKind.ANSWER, contact="dana")
THE_PAPER = PromiseMade(
    at=march(6, 10),
    application="lumen",
    id="p2",
    what="the offer in writing",
    side=Side.THEIRS,
    by=date(2026, 3, 13),
    words="by Friday",
)
NOT_CHOSEN = reply(ReplyKind.REJECTION)
FEEDBACK = step(StepKind.FEEDBACK, "feedback:lumen")
MORE_TIME = step(StepKind.MORE_TIME, "more-time:lumen:2026-03-17")
LEFT = Withdrew(at=march(18, 9), application="lumen")
YES = OfferAccepted(at=march(18, 9), application="lumen")
NO = OfferDeclined(at=march(18, 9), application="lumen")
REFERENCES = promised(by=date(2026, 3, 9), interview="lumen-1")
SCENES = (
    Scene(purpose=Purpose.THANKS, step=thank_you(), facts=(REFERENCES,), bare=(held("dana"),), day=6),
    Scene(purpose=Purpose.ASK, step=follow_up(), facts=(), bare=(held("dana"),)),
    Scene(purpose=Purpose.ASK_AGAIN, step=follow_up(2, 1), facts=(), bare=(held("dana"),), day=27),
    Scene(
        purpose=Purpose.ASK_PAPER,
        step=follow_up(),
        facts=(SPOKEN, THANKED, THE_PAPER),
        bare=(SPOKEN, THANKED),
        day=25,
    ),
    Scene(purpose=Purpose.KEEP, step=keep(), facts=(REFERENCES,), bare=(promised(),)),
    *_answers(),
    Scene(purpose=Purpose.FEEDBACK, step=FEEDBACK, facts=(NOT_CHOSEN,), bare=(NOT_CHOSEN,)),
    Scene(
        purpose=Purpose.MORE_TIME,
        step=MORE_TIME,
        facts=(reply(ReplyKind.OFFER_WRITTEN, by=date(2026, 3, 25)),),
        bare=(OFFER,),
    ),
    Scene(purpose=Purpose.ACCEPT, step=ACCEPT, facts=(OFFER, YES), bare=(YES,)),
    Scene(purpose=Purpose.WITHDRAW, step=WITHDRAW, facts=(LEFT,), bare=(LEFT,)),
    Scene(purpose=Purpose.TAKEN, step=WITHDRAW, facts=(), accepted_elsewhere=march(17)),
    Scene(purpose=Purpose.DECLINE, step=WITHDRAW, facts=(OFFER, NO), bare=(NO,)),
)
"""Each purpose once. A test over them misses none: `test_wordings` holds that the table is whole."""
