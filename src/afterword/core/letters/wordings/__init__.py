"""The wordings, one table for each purpose.

To add a wording, copy a neighbour in its file and change every sentence: whoever asks for another wording should not
get the same one with a word exchanged. `render` explains slots and choices, `finders` has the slots with
their meanings. What a wording says must be true whenever its slots are known, and complete when none of them is. The
tests read every wording in every channel, with many facts and with none.
"""

from afterword.core.letters.purposes import Purpose
from afterword.core.letters.wordings.acceptance import ACCEPTANCE
from afterword.core.letters.wordings.feedback import FEEDBACK
from afterword.core.letters.wordings.follow_up import FIRST
from afterword.core.letters.wordings.invitation import INVITATION
from afterword.core.letters.wordings.more_time import MORE_TIME
from afterword.core.letters.wordings.offer import SPOKEN, WRITTEN
from afterword.core.letters.wordings.on_paper import ON_PAPER
from afterword.core.letters.wordings.promise import PROMISE
from afterword.core.letters.wordings.question import QUESTION
from afterword.core.letters.wordings.rejection import REJECTION
from afterword.core.letters.wordings.second_follow_up import SECOND
from afterword.core.letters.wordings.table import Choices, Table
from afterword.core.letters.wordings.thank_you import THANK_YOU
from afterword.core.letters.wordings.withdrawal import DECLINED, TAKEN, WITHDRAWN

__all__ = ["TABLES", "Choices", "Table"]

TABLES: dict[Purpose, Table] = {
    Purpose.THANKS: THANK_YOU,
    Purpose.ASK: FIRST,
    Purpose.ASK_AGAIN: SECOND,
    Purpose.ASK_PAPER: ON_PAPER,
    Purpose.KEEP: PROMISE,
    Purpose.TO_REJECTION: REJECTION,
    Purpose.FEEDBACK: FEEDBACK,
    Purpose.TO_INVITATION: INVITATION,
    Purpose.TO_QUESTION: QUESTION,
    Purpose.TO_SPOKEN_OFFER: SPOKEN,
    Purpose.TO_WRITTEN_OFFER: WRITTEN,
    Purpose.MORE_TIME: MORE_TIME,
    Purpose.ACCEPT: ACCEPTANCE,
    Purpose.WITHDRAW: WITHDRAWN,
    Purpose.TAKEN: TAKEN,
    Purpose.DECLINE: DECLINED,
}
