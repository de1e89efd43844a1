"""Faults of one line in the habits, each of a kind that a reader would overlook."""

import sys

from afterword.core import hours, leaving, silence
from tests.simulation.planting import Plant

closing, debriefs, follow_up, preparing, promises, replies_owed, reviews, thank_you = (
    sys.modules[f"afterword.core.rules.{name}"]
    for name in ("closing", "debriefs", "follow_up", "preparing", "promises", "replies_owed", "reviews", "thank_you")
)

PLANTS = (
    Plant("a day too long", hours.Calendar._add, "range(abs(n))", "range(abs(n) + 1)"),
    Plant("a last day that counts not whole", hours.Place.closes_after, "end_of(", "start_of("),
    Plant("the holidays of another country", hours.calendar, "(country, subdivision)\n", "('US')\n"),
    Plant("the holidays of the whole country", hours.calendar, "subdivision or MOST", "MOST"),
    Plant("the cap one too high", follow_up._verdict, "asked) >= situation", "asked) > situation"),
    Plant(
        "grace in days of the calendar", follow_up._openings, "place.calendar.add(silence.named_on, silence.grace)",
        "silence.named_on + __import__('datetime').timedelta(days=silence.grace)",
    ),
    Plant("a follow-up after a no", follow_up._verdict, "silence.ending is not None", "False"),
    Plant("a follow-up though they asked for none", follow_up._verdict, "if silence.no_contact:", "if False:"),
    Plant("a follow-up to the first who spoke", silence._who_spoke_last, "reversed(words)", "words"),
    Plant("an older time frame", silence._named_day, "told[-1].frame", "told[0].frame"),
    Plant("their promise names no day", silence._named_day, "_promised_days(story)", "[]"),
    Plant("leave that gets grace", silence._named_day, "frame.may_write_after", "False"),
    Plant("a hold that never ends", silence.silence_of, "and words[-1] is replies[-1]", ""),
    Plant("a reply is no word", silence.silence_of, "in WORDS and", "in WORDS - {ReplyReceived} and"),
    Plant("somebody else's absence", silence._away_until, "in (None, contact)", "is not ..."),
    Plant("somebody else's bounce", silence.is_bounced, "in (None, contact)", "is not ..."),
    Plant("a no that nothing opens again", silence._after_reply, "reply.kind in REOPENING", "False"),
    Plant("thanks to somebody not met", thank_you.thank_you, "interview.contacts or", "tuple(situation.story.contacts) or"),
    Plant("thanks to the first one only", thank_you.thank_you, "interview.contacts or", "interview.contacts[:1] or"),
    Plant("thanks for the round before count", thank_you._thanks, "letter.interview == interview.id", "True"),
    Plant("thanks after an answer", thank_you._verdict, "_answered(story, interview, contact)", "False"),
    Plant("thanks though they asked for none", thank_you._verdict, "silence.no_contact", "False"),
    Plant("thanks at any time", thank_you._in_time, "now >= lapses", "False"),
    Plant("a promise of ours forgotten", promises.promises, "promise.side is Side.OURS", "False"),
    Plant("a promise that waits for the quiet", promises._ours, "now >= ends", "situation.silence.quiet_until"),
    Plant("a promise with another's day", promises._unnamed_day, "if promise.asked", "if not promise.asked"),
    Plant("a promise to whoever spoke last", promises._step, "promise.contact or", ""),
    Plant("a reminder on the day", promises._ours, "-situation.policy.promise_reminder.n", "0"),
    Plant("a no answered at any time", replies_owed._to_a_no, "now >= lapses", "False"),
    Plant("a question forgotten", replies_owed.replies_owed, "in OWED:", "in OWED and reply.kind != 'question':"),
    Plant("an offer answered twice", replies_owed._is_outdone, "later.at > reply.at", "False"),
    Plant("a yes said twice", closing._acceptance, "sent is not None", "False"),
    Plant("nobody told of another offer", closing._withdrawal, ".accepted_elsewhere is not None", " is None"),
    Plant("silence counted from the word", closing._close, "silence.named_on)", "None)"),
    Plant("a decision asked for again", closing._decided, "decided_at is None or", "True or"),
    Plant("a debrief after the end", debriefs._verdict, "situation.silence.ending is not None", "False"),
    Plant("a sheet for the day of another zone", preparing._verdict, "place.day_of(interview.at)", "interview.at.date()"),
    Plant("no looking back after a no", reviews._verdict, "ending.reason is not Reason.THEY_SAID_NO", "True"),
    Plant("e-mail to everybody", leaving.channel_to, "contact.channel or", "Channel.EMAIL or"),
    Plant("any letter holds an answer back", leaving._held, "step.kind in UNASKED and", ""),
)  # fmt: skip
