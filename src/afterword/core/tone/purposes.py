"""Which kind of letter each of our own is."""

from afterword.core.letters.purposes import Purpose
from afterword.core.tone.value import Kind

KINDS: dict[Purpose, Kind] = {
    Purpose.THANKS: Kind.THANK_YOU,
    Purpose.ASK: Kind.FOLLOW_UP,
    Purpose.ASK_AGAIN: Kind.SECOND_FOLLOW_UP,
    Purpose.ASK_PAPER: Kind.ANSWER_OFFER,
    Purpose.KEEP: Kind.PROMISE,
    Purpose.TO_REJECTION: Kind.ANSWER_REJECTION,
    Purpose.FEEDBACK: Kind.ANSWER_REJECTION,
    Purpose.TO_INVITATION: Kind.ANSWER_INVITATION,
    Purpose.TO_QUESTION: Kind.ANSWER_QUESTION,
    Purpose.TO_SPOKEN_OFFER: Kind.ANSWER_OFFER,
    Purpose.TO_WRITTEN_OFFER: Kind.ANSWER_OFFER,
    Purpose.MORE_TIME: Kind.ANSWER_OFFER,
    Purpose.ACCEPT: Kind.ACCEPTANCE,
    Purpose.WITHDRAW: Kind.WITHDRAWAL,
    Purpose.TAKEN: Kind.WITHDRAWAL,
    Purpose.DECLINE: Kind.WITHDRAWAL,
}
