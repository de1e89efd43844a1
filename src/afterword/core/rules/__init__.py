"""The habits as code, one file each. This table is their order on every page and the docs' table of contents.

A rule is told a situation and yields steps. It reads no clock and asks nobody: what it needs is in the situation.
To add one, copy the nearest sibling, put it here, and tell its diaries in `tests/diaries`.
"""

from collections.abc import Callable, Iterator

from afterword.core.rules.closing import closing
from afterword.core.rules.debriefs import debriefs
from afterword.core.rules.feedback import feedback
from afterword.core.rules.follow_up import follow_up
from afterword.core.rules.keeping_in_touch import keeping_in_touch
from afterword.core.rules.more_time import more_time
from afterword.core.rules.preparing import preparing
from afterword.core.rules.promises import promises
from afterword.core.rules.replies_owed import replies_owed
from afterword.core.rules.reviews import reviews
from afterword.core.rules.thank_you import thank_you
from afterword.core.silence import Situation
from afterword.core.steps import Step

Rule = Callable[[Situation], Iterator[Step]]

RULES: tuple[Rule, ...] = (
    preparing,
    debriefs,
    promises,
    replies_owed,
    thank_you,
    follow_up,
    closing,
    more_time,
    feedback,
    reviews,
    keeping_in_touch,
)
