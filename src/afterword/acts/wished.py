"""Letters that no step calls for and the seeker may wish for: more time for an offer, one question after a no."""

from datetime import datetime

from afterword.acts import outbox
from afterword.acts.letters import LetterRefused, refused
from afterword.acts.planning import replan
from afterword.core.guard import may_i
from afterword.core.plan import plan
from afterword.core.steps import StepKind
from afterword.core.verdicts import Blocked, Due, Reason
from afterword.records.history import history_of_applications, policy_of
from afterword.records.locking import writing
from afterword.records.models import Application, Letter


def begin_letter(application: Application, kind: StepKind, *, now: datetime) -> Letter:
    """The draft of such a letter, as it is or new. Raises LetterRefused with the reason of the rules."""
    with writing(application.seeker) as seeker:
        history = history_of_applications(seeker, [application.pk], now=now)
        fresh = plan(history, policy=policy_of(seeker), now=now)
        step = may_i(kind, application.key, fresh)
        if step is None:
            raise LetterRefused(Reason.NOT_IN_PLAN.sentence, Blocked(Reason.NOT_IN_PLAN))
        if not isinstance(step.verdict, Due):
            raise refused(step.verdict, step, fresh)
        letter = outbox.begin(application, fresh, step, now=now)
        replan(seeker, [application], now=now)
    return letter
