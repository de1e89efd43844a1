"""May I? The verdict for a kind of letter at this moment or any other, with its reason."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core import words
from afterword.core.guard import may_i
from afterword.core.plan import Plan, plan
from afterword.core.steps import LETTERS, StepKind
from afterword.core.verdicts import Due, NotYet, code
from afterword.records.history import history_of_applications, policy_of
from afterword.records.models import Application


@dataclass(frozen=True, slots=True, kw_only=True)
class MayLook:
    """Whether a kind of letter may go, why, and until when that holds where it ends."""

    kind: str
    at: datetime
    may: bool
    verdict: str
    reason: str
    words: str
    until: datetime | None
    until_words: str = ""

    @property
    def called(self) -> str:
        """Its kind as a page says it."""
        return "more time" if self.kind == StepKind.MORE_TIME else self.kind


NOT_CALLED_FOR = "Nothing that happened calls for this letter."


def may(application: Application, kind: StepKind, *, at: datetime) -> MayLook:
    """Whether a letter of this kind may leave at a moment."""
    return _may(application, kind, _plan(application, at))


def all_kinds(application: Application, *, at: datetime) -> tuple[MayLook, ...]:
    """The answer for each kind of letter."""
    fresh = _plan(application, at)
    return tuple(_may(application, kind, fresh) for kind in LETTERS)


def _plan(application: Application, at: datetime) -> Plan:
    history = history_of_applications(application.seeker, [application.pk], now=at)
    return plan(history, policy=policy_of(application.seeker), now=at)


def _may(application: Application, kind: StepKind, fresh: Plan) -> MayLook:
    at, step = fresh.now, may_i(kind, application.key, fresh)
    if step is None or step.leaving is None:
        return MayLook(
            kind=kind, at=at, may=False, verdict="blocked", reason="not_in_plan", words=NOT_CALLED_FOR, until=None
        )
    story = fresh.situations[application.key].story
    contact, place = story.contacts.get(step.contact or ""), story.application.place
    until: datetime | None = getattr(step.leaving, "until", None)
    say = words.moment if isinstance(step.leaving, NotYet) else words.end
    return MayLook(
        kind=kind,
        at=at,
        may=isinstance(step.leaving, Due),
        verdict=code(step.leaving),
        reason=step.leaving.reason.code,
        words=words.sentence(step.leaving, step, story.application, contact, now=at),
        until=until,
        until_words=say(until, place, now=at) if until else "",
    )
