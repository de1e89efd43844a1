"""Letters that answer stand in the thread of what they answer, and letters that are put off leave when they were to."""

import pytest

from afterword.acts.happenings import note_reply
from afterword.acts.letters import LetterRefused, approve_letter, edit_letter, recall_letter
from afterword.acts.proposals import accept_proposal, propose
from afterword.acts.threads import references, reply_subject
from afterword.core.history import ReplyKind
from afterword.core.mail.kinds import MessageKind
from afterword.post.message import to_bytes
from afterword.records.models import Letter, State
from tests.acts.cast import FOR_DANA, MORNING, utc
from tests.acts.post import message

ANSWER = "answer:lumen-labs:rejection:2026-03-09"


@pytest.fixture
def answered(office):
    """On Monday Dana says no, in a thread of hers, and Ada files it."""
    office.interviewed()
    office.at("2026-03-09 10:00")
    row = message(
        office.seeker, MessageKind.REJECTION, at=office.now, application=office.lumen.application,
        subject="AW: Re: Data engineer at Lumen", more="References: <first@lumen.example> <second@lumen.example>",
    )  # fmt: skip
    office.proposal = propose(row, now=office.now)
    return office


def test_the_answer_stands_in_their_thread(answered):
    accept_proposal(answered.proposal, now=answered.now)
    approve_letter(answered.letter(ANSWER), now=answered.now)
    answered.later(minutes=1)
    answered.worker.tick()
    (envelope,) = [one for one in answered.courier.taken if str(answered.letter(ANSWER).pk) == one.letter_id]
    theirs = answered.proposal.received.message_id
    assert envelope.subject == "Re: Data engineer at Lumen"
    assert envelope.in_reply_to == theirs
    assert envelope.references == ("<first@lumen.example>", "<second@lumen.example>", theirs)
    assert f"In-Reply-To: {theirs}".encode() in to_bytes(envelope)


def test_a_message_that_nobody_filed_leads_no_letter_into_its_thread(answered):
    answered.later(days=2)
    note_reply(
        answered.lumen.application,
        kind=ReplyKind.QUESTION,
        at=answered.now,
        now=answered.now,
        contact=answered.lumen.dana,
    )
    assert Letter.objects.get(kind="answer").answers_to is None


def test_thanks_begin_a_thread_of_their_own(answered):
    accept_proposal(answered.proposal, now=answered.now)
    assert answered.letter(FOR_DANA).answers_to is None


def test_a_subject_of_one_s_own_stays(answered):
    accept_proposal(answered.proposal, now=answered.now)
    edit_letter(answered.letter(ANSWER), subject="My own", body="Dear Dana,\n\nthank you.", now=answered.now)
    letter = answered.letter(ANSWER)
    assert (letter.subject, letter.answers_to) == ("My own", answered.proposal.received)


def test_replanning_again_changes_nothing(answered):
    accept_proposal(answered.proposal, now=answered.now)
    before = list(Letter.objects.order_by("key").values())
    answered.later(minutes=1)
    answered.worker.tick()
    assert list(Letter.objects.order_by("key").values()) == before


@pytest.mark.parametrize("subject", ["Hello", "Re: Hello", "RE: AW: Re[2]: Hello", " re:re:Hello "])
def test_one_re_is_enough(subject):
    assert reply_subject(subject) == "Re: Hello"


def test_a_subject_with_a_line_break_stays_one_line():
    assert reply_subject("Hello\r\nBcc: everybody@example.org") == "Re: Hello Bcc: everybody@example.org"


def test_ids_that_no_header_can_hold_are_left_out_and_long_threads_are_cut(answered):
    row = answered.proposal.received
    row.thread = ["<a b>", "<\u00fc@x>", "no id", *(f"<{n}@x>" for n in range(60))]
    found = references(row)
    assert (found[0], found[-1], len(found)) == ("<0@x>", row.message_id, 20)
    row.message_id = "<broken id>"
    assert references(row)[-1] == "<59@x>"


def test_a_letter_put_off_to_a_moment_leaves_then_and_not_before(office):
    office.interviewed()
    letter = approve_letter(office.letter(FOR_DANA), now=office.now, not_before=utc("2026-03-09 14:00"))
    assert letter.due_at == utc("2026-03-09 14:00")
    office.at(MORNING)
    office.worker.tick()
    office.at("2026-03-09 13:59")
    office.worker.tick()
    assert office.taken() == []
    office.at("2026-03-09 14:00")
    office.worker.tick()
    assert office.taken() == [FOR_DANA]


def test_a_moment_outside_their_hours_waits_for_them_to_open(office):
    office.interviewed()
    letter = approve_letter(office.letter(FOR_DANA), now=office.now, not_before=utc("2026-03-07 12:00"))
    assert letter.due_at == utc("2026-03-09 08:30")


def test_a_moment_that_would_be_too_late_is_refused_with_the_reason(office):
    office.interviewed()
    with pytest.raises(LetterRefused, match="late"):
        approve_letter(office.letter(FOR_DANA), now=office.now, not_before=utc("2026-04-09 14:00"))
    assert office.state(FOR_DANA) == State.DRAFT


def test_until_it_is_claimed_it_can_be_held_back(office):
    office.interviewed()
    approve_letter(office.letter(FOR_DANA), now=office.now, not_before=utc("2026-03-09 14:00"))
    letter = recall_letter(office.letter(FOR_DANA), now=office.now)
    assert (letter.state, letter.not_before, letter.due_at) == (State.DRAFT, None, None)
