"""What the rules answer: a verdict, and the reason for it.

A reason's sentence lives here and nowhere else. Words in braces are filled in from the step that it is about:
{who} {employer} {what} {day} (the named day) {until} (when this ends) {begins} (the same, where it is a beginning) {best_by}
{at} (when it happened) {n} (how often) {channel}.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Reason(Enum):
    """Why a verdict is what it is, in one sentence."""

    # the thank-you
    THANK_YOU_OPENS = "A thank-you reads best once the day is over: to {who} it may go from {until}."
    THANK_YOU_DUE = "You met {who}: thank them while the conversation is fresh, best by {best_by}."
    THANK_YOU_LATE = (
        "The best time to thank {who} has passed, but a late note is still better than none, until {until}."
    )
    TOO_LATE_TO_THANK = "A thank-you to {who} would come too late now; put your thanks into the next word instead."
    THEY_ANSWERED = "{employer} wrote first: answer that instead of sending a thank-you."
    THANKED = "You thanked {who} on {at}."

    # the follow-up
    QUIET_WINDOW = "{employer} asked for time until {day}: until that day has ended, asking would press them."
    FOLLOW_UP_GRACE = "The day {employer} named, {day}, gets some grace; ask from {until} if nothing comes."
    FOLLOW_UP_COUNTED = "{employer} named no day, so silence is normal until {until}."
    FOLLOW_UP_SPACING = "You asked {employer} already: give them until {until} before the next note."
    FOLLOW_UP_AWAY = "{who} is out of office: the time to ask moves to {until}."
    FOLLOW_UP_DUE = "{employer} has been silent for longer than they said or than is usual: a short note is right now."
    CAP_REACHED = (
        "You have asked {employer} {n} in this silence; another note would only press. The next word is theirs."
    )
    FOLLOWED_UP = "You asked {employer} on {at}."
    MEETING_BOOKED = "You have a conversation booked with {employer}: there is nothing to ask before it."
    ON_HOLD = "{employer} put the position on hold: nothing to ask until they open it again."
    SEARCH_IS_OVER = "You accepted another offer, on paper: there is nothing left to ask {employer}."
    OFFER_ON_THE_TABLE = "{employer} made you an offer: answer it instead of asking for news."

    # both
    NO_CONTACT = "{employer} asked not to be contacted."
    ADDRESS_BOUNCED = "The last letter to {who} came back: enter a working address first."
    THEY_SAID_NO = "{employer} said no: there is nothing left to ask."
    YOU_ARE_OUT = "You ended this application yourself."
    YOU_CLOSED_IT = "You put this application away; a late word from {employer} would open it again."
    YOU_ACCEPTED = "You accepted {employer}'s offer."

    # promises
    PROMISE_OPEN = "You promised {employer} {what}, by {best_by}."
    PROMISE_SOON = "You promised {employer} {what}, and the day is close: {best_by}."
    PROMISE_LATE = "You promised {employer} {what} by {day}, which has passed: send it now, with a short apology."
    PROMISE_KEPT = "You kept your promise of {what} on {at}."
    PROMISE_KEPT_LATE = "You sent {what} on {at}, after the day you had named."
    PROMISE_MOOT = "{employer} no longer needs {what}: this application has ended."
    THEIR_PROMISE_OPEN = "{employer} promised you {what}, by {day}."
    THEIR_PROMISE_LATE = "{employer} promised you {what} by {day}, and it has not come."
    THEIR_PROMISE_KEPT = "{employer} kept their promise of {what} on {at}."

    # answers owed
    REJECTION_TO_ANSWER = "{employer} said no: a short, gracious answer keeps the door open, best by {best_by}."
    REJECTION_ANSWER_LATE = "A gracious answer to {employer}'s no is late, and still worth sending until {until}."
    TOO_LATE_TO_ANSWER = "It is too late now to answer {employer}'s no; leave it, and write again when there is news."
    FEEDBACK_MAY_BE_ASKED = "You may ask {employer} once what you could do better. Most give no answer to that, and it says nothing about you."
    FEEDBACK_ASKED = "You asked {employer} on {at} what you could do better: once is enough, whatever they answer."
    TOO_LATE_FOR_FEEDBACK = (
        "It is too late now to ask {employer} what you could do better; nobody there remembers it well."
    )
    INVITATION_TO_ANSWER = "{employer} invited you: answer by {best_by}."
    QUESTION_TO_ANSWER = "{employer} asked you something: answer by {best_by}."
    OFFER_TO_ANSWER = "{employer} made you an offer: thank them and say when you will decide, best by {best_by}."
    ANSWER_LATE = "{employer} has been waiting for your answer since {day}: write now."
    ANSWERED = "You answered on {at}."
    CONVERSATION_AGREED = "You agreed on a conversation with {employer}."
    ANSWER_MOOT = "Nothing needs an answer here any more."

    # endings
    OFFER_TO_DECIDE = "The offer is on paper; {employer} expects your decision by {best_by}."
    OFFER_OPEN = "The offer is on paper: decide in your own time, and ask {employer} until when they need to know."
    OFFER_DECISION_SOON = "{employer} expects your decision by {best_by}, and the day is close."
    OFFER_DECISION_LATE = "The day by which {employer} expected your decision has passed: call them today."
    OFFER_NOT_ON_PAPER = (
        "An offer that was only spoken is no offer yet: ask for it in writing, and keep looking until you have it."
    )
    OFFER_DECIDED = "You decided on {at}."
    ACCEPTANCE_TO_SEND = "You decided to accept: tell {employer} in writing."
    ACCEPTANCE_SENT = "You accepted in writing on {at}."
    WITHDRAWAL_TO_SEND = "You withdrew: a short, courteous note tells {employer} so, best by {best_by}."
    ACCEPTED_ELSEWHERE = (
        "You accepted another offer, in writing: tell {employer} courteously that you withdraw, best by {best_by}."
    )
    WITHDRAWAL_LATE = "{employer} does not know yet that you are out: a short, courteous note is late and still right."
    WITHDRAWAL_ANSWERS = "You accepted another offer, on paper: your withdrawal is the answer to {employer}."
    WITHDRAWAL_SENT = "You withdrew in writing on {at}."
    MORE_TIME_MAY_BE_ASKED = (
        "If you need longer, you may ask {employer} once for more time, before {day}: name a day, and keep it."
    )
    MORE_TIME_ASKED = "You asked {employer} for more time on {at}: once for an offer is enough."
    TOO_LATE_FOR_MORE_TIME = "The day by which {employer} expected your decision has passed: call them instead."
    TOO_LATE_TO_WITHDRAW = "A note of withdrawal to {employer} would come too late to be of use."
    SILENCE_IS_NORMAL = "Silence from {employer} says little before {begins}."
    SILENCE_IS_A_NO = "{employer} has been silent for so long that you may take it for a no. Close it if you like; a late answer opens it again."

    # the debrief
    DEBRIEF_DUE = "Write down what was said while you remember it: five minutes are enough."
    DEBRIEF_WRITTEN = "You wrote down what was said, on {at}."
    DEBRIEF_TOO_LATE = "This conversation is long ago; write down what you still remember if it helps you."

    # before and after
    PREPARE_OPENS = "The sheet for your conversation with {employer} is for the day before: from {begins}."
    PREPARE_DUE = "You meet {employer} on {best_by}: the sheet has what was said, what was hard, and what to ask."
    PREPARED = "You went through the sheet on {at}."
    REVIEW_DUE = "Go through what {employer} asked, while you still hear yourself answer: a few minutes are enough."
    REVIEW_WRITTEN = "You went through your answers, on {at}."
    REVIEW_TOO_LATE = "This conversation is a while ago; go through it all the same if you like, it is never lost."

    # keeping in touch
    GREETING_LATER = "By the rhythm that you chose, the next word to {who} is for {begins}."
    GREETING_DUE = "By the rhythm that you chose it is time for a word to {who}: short, warm, and asking for nothing."
    TIME_ASKED_THERE = "{who} belongs to an employer that asked for time: no word goes there until {until}."
    NO_CONTACT_THERE = "{who} belongs to an employer that asked not to be contacted."
    APPLICATION_OPEN_THERE = "You have an application open where {who} is: what you write there goes by its plan."

    # put aside by the seeker
    YOU_SNOOZED = "You put this off until {until}."
    YOU_SKIPPED = "You chose to leave this one out."
    YOU_RETIRED = "You chose not to be asked for this here any more."

    # leaving
    OUTSIDE_HOURS = "Letters leave in office hours where {employer} is; this one may on {until}."
    ONE_LETTER_A_DAY = "{who} has had a letter from you today: this one waits until {until}."
    NO_ADDRESS = "There is no {channel} address for {who}: enter one first."
    NOBODY_NAMED = "It is not known to whom this goes: add the person at {employer} first."
    NOT_IN_PLAN = "Nothing that happened calls for this letter."

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence

    @property
    def code(self) -> str:
        """The name under which programs know it: `they_answered`."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Due:
    """It is time: since when, until when it is best, from when on it is too late, and when its reason changes."""

    reason: Reason
    since: datetime
    best_by: datetime | None = None
    until: datetime | None = None
    turns_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class NotYet:
    """It will be time, at this moment if nothing happens before."""

    reason: Reason
    until: datetime


@dataclass(frozen=True, slots=True)
class Blocked:
    """It must not be done: until this moment, or until something happens."""

    reason: Reason
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """It was done, at this moment."""

    reason: Reason
    at: datetime


@dataclass(frozen=True, slots=True)
class Lapsed:
    """It was time once and is no longer, from this moment on."""

    reason: Reason
    since: datetime


Verdict = Due | NotYet | Blocked | Done | Lapsed
Refusal = NotYet | Blocked | Done | Lapsed


def moments(verdict: Verdict) -> tuple[datetime | None, ...]:
    """The moments at which a verdict may become another one by the mere passing of time; None where it has none."""
    match verdict:
        case Due():
            return verdict.best_by, verdict.until, verdict.turns_at
        case NotYet() | Blocked():
            return (verdict.until,)
        case Done() | Lapsed():
            return ()


CODES: dict[type, str] = {
    Due: "due",
    NotYet: "not_yet",
    Blocked: "blocked",
    Done: "done",
    Lapsed: "lapsed",
}


def code(verdict: Verdict) -> str:
    """The word for a verdict that programs read: due, not_yet, blocked, done or lapsed."""
    return CODES[type(verdict)]
