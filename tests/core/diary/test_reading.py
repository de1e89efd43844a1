"""What a diary says, and how little it has to say."""

from datetime import UTC, date, datetime
from textwrap import dedent

import pytest

from afterword.core.diary import Diary, read_diary, write_diary
from afterword.core.history import (
    Bounced,
    CallMade,
    Channel,
    DebriefWritten,
    Fact,
    InterviewHeld,
    LetterSent,
    NoContactAsked,
    Noted,
    OutOfOffice,
    PromiseKept,
    PromiseMade,
    ReplyKind,
    ReplyReceived,
    SetAside,
    Side,
    TimeFrameTold,
    Undone,
)
from afterword.core.hours import BusinessDays, Place
from afterword.core.timeframe import Precision

EXAMPLE = dedent("""\
    seeker "Ada Okafor" <ada@example.org> in Europe/London
    policy considerate

    2026-03-02              application lumen "Data engineer" at "Lumen Labs" in US, America/New_York, via referral
    2026-03-02              contact dana "Dana Ruiz" <dana@lumen.example> at lumen, engineering manager
    2026-03-05 15:00-16:00  interview lumen-1 with dana, onsite
    2026-03-05 16:40        debrief lumen-1
        hear back: by the end of next week
        next step: a call with the team lead
        reach by: email
        discussed: the move to Kafka; the on-call rota
        asked: "Tell me about a conflict" 2 of 5, rambled, gave no result
        promised: references by tomorrow
    2026-03-06 09:10        kept references
    2026-03-06 14:30        sent thank-you to dana
    2026-03-17 10:02        reply from dana: request transcript by Friday
    2026-03-20 08:00        now
""")
HEAD = dedent("""\
    seeker "Ada Okafor" in Europe/London
    2026-03-02  application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
    2026-03-02  contact dana "Dana Ruiz" at lumen
    2026-03-05 15:00-16:00  interview lumen-1 with dana
""")
BOTH = HEAD + dedent("""\
    2026-03-02  application acme "Analyst" at "Acme" in GB
    2026-03-02  contact finn "Finn Adler" at acme
""")


def facts(entries: str, head: str = HEAD) -> tuple[Fact, ...]:
    """The facts that entries tell after a head."""
    known = len(read_diary(head).history.facts)
    return read_diary(head + dedent(entries)).history.facts[known:]


def only(entries: str, head: str = HEAD) -> Fact:
    (fact,) = facts(entries, head)
    return fact


def test_the_example_is_read_and_written_as_it_stands():
    diary = read_diary(EXAMPLE)
    assert write_diary(diary.history, policy=diary.policy, now=diary.now) == EXAMPLE


def test_the_example_says_all_this():
    history = read_diary(EXAMPLE).history
    assert history.applications[0].place == Place(zone="America/New_York", country="US")
    assert [type(fact).__name__ for fact in history.facts] == [
        "InterviewHeld", "DebriefWritten", "TimeFrameTold", "PromiseMade", "PromiseKept", "LetterSent",
        "ReplyReceived", "PromiseMade",
    ]  # fmt: skip


def test_what_they_said_they_said_when_the_conversation_ended():
    told = next(fact for fact in read_diary(EXAMPLE).history.facts if isinstance(fact, TimeFrameTold))
    assert (told.at, told.frame.told_at) == (datetime(2026, 3, 5, 16, tzinfo=UTC),) * 2
    assert (told.frame.words, told.frame.expected_by) == ("by the end of next week", date(2026, 3, 13))


def test_a_request_is_a_promise_beside_it():
    reply, promise = facts("2026-03-17 10:02  reply from dana: request transcript by Friday")
    assert isinstance(reply, ReplyReceived)
    assert isinstance(promise, PromiseMade)
    assert (reply.kind, reply.by) == (ReplyKind.REQUEST, date(2026, 3, 20))
    assert (promise.id, promise.what, promise.asked, promise.by) == ("transcript", "transcript", True, reply.by)


@pytest.mark.parametrize("who", ["dana", "DANA", "Dana", "Dana Ruiz", "dana ruiz"])
def test_people_are_found_by_id_or_name_whatever_the_capitals(who):
    fact = only(f"2026-03-06 14:30  sent thank-you to {who}")
    assert isinstance(fact, LetterSent)
    assert fact.contact == "dana"


@pytest.mark.parametrize(
    "entry",
    ["sent thank-you to finn", "sent follow-up at acme", "withdrew at Acme", "called Finn: busy", "closed acme"],
)
def test_the_application_follows_from_what_an_entry_names(entry):
    assert only(f"2026-03-06 14:30  {entry}", BOTH).application == "acme"


def test_an_interview_belongs_to_the_application_in_its_id():
    fact = only("2026-03-09 10:00  interview acme-1", BOTH)
    assert isinstance(fact, InterviewHeld)
    assert (fact.application, (fact.ends_at - fact.at).total_seconds()) == ("acme", 3600)


def test_only_what_stands_above_is_a_candidate():
    diary = HEAD + "2026-03-06 14:30  reply\n" + BOTH.removeprefix(HEAD)
    assert read_diary(diary).history.facts[-1].application == "lumen"


def test_people_are_listed_as_people_list_them():
    head = HEAD + '2026-03-02  contact eli "Eli Moss" at lumen\n2026-03-02  contact zoe "Zoe Lind" at lumen\n'
    fact = only("2026-03-09 10:00  interview lumen-2 with dana, Eli Moss and zoe, by video", head)
    assert isinstance(fact, InterviewHeld)
    assert (fact.contacts, fact.how) == (("dana", "eli", "zoe"), "by video")


def test_promises_get_ids_from_their_words_and_are_found_by_them():
    first, second, kept = facts("""\
        2026-03-06 09:00  promised a detailed resume by Monday
        2026-03-06 09:01  promised a detailed resume
        2026-03-06 09:10  kept a detailed resume
        """)
    assert isinstance(first, PromiseMade)
    assert isinstance(second, PromiseMade)
    assert (first.id, second.id) == ("detailed-resume", "detailed-resume-2")
    assert isinstance(kept, PromiseKept)
    assert kept.promise == "detailed-resume"


def test_what_they_promised_is_theirs():
    promise, kept = facts("""\
        2026-03-06 09:00  they promised: feedback by Monday
        2026-03-09 09:00  they kept feedback
        """)
    assert isinstance(promise, PromiseMade)
    assert (promise.side, promise.by) == (Side.THEIRS, date(2026, 3, 9))
    assert isinstance(kept, PromiseKept)


def test_a_debrief_tells_all_it_can():
    debrief, *told = facts("""\
        2026-03-05 16:40  debrief lumen-1
            hear back: ?
            reach by: no contact
            reach by: phone
            asked: Why us? 4 of 5
            asked: "What do you earn?"
            they promised: feedback by next Friday
            note: the door was open
            note: and the room was cold
        """)
    assert isinstance(debrief, DebriefWritten)
    assert debrief.reach_by is Channel.CALL
    assert [(each.question, each.went) for each in debrief.asked] == [("Why us?", 4), ("What do you earn?", None)]
    assert debrief.notes == "the door was open\nand the room was cold"
    assert [type(fact) for fact in told] == [NoContactAsked, PromiseMade]


def test_a_day_set_by_hand_counts_and_the_words_are_kept():
    fact = only("2026-03-05 16:40  told by dana: by the end of next week = 2026-03-20")
    assert isinstance(fact, TimeFrameTold)
    assert fact.frame.words == "by the end of next week"
    assert (fact.frame.expected_by, fact.frame.precision) == (date(2026, 3, 20), Precision.EXACT)


def test_words_that_name_no_day_are_kept_as_well():
    fact = only('2026-03-05 16:40  told by dana: "we will see"')
    assert isinstance(fact, TimeFrameTold)
    assert (fact.frame.words, fact.frame.expected_by) == ("we will see", None)


@pytest.mark.parametrize(
    ("said", "kind", "words", "by"),
    [
        ("reply", ReplyKind.OTHER, "", None),
        ("reply from dana", ReplyKind.OTHER, "", None),
        ("reply: rejection", ReplyKind.REJECTION, "", None),
        ("reply from dana: rejection: somebody closer by", ReplyKind.REJECTION, "somebody closer by", None),
        ('reply from dana: "thank you"', ReplyKind.OTHER, "thank you", None),
        ("reply from dana: offer written by 2026-03-20", ReplyKind.OFFER_WRITTEN, "", date(2026, 3, 20)),
        ("reply from dana: Offer Spoken", ReplyKind.OFFER_SPOKEN, "", None),
        ("reply from dana: offer, written by 2026-03-20", ReplyKind.OFFER_WRITTEN, "", date(2026, 3, 20)),
        ("reply from dana: written offer", ReplyKind.OFFER_WRITTEN, "", None),
        ("reply from dana: position on hold", ReplyKind.HOLD, "", None),
        ("reply from dana: no contact", ReplyKind.NO_CONTACT, "", None),
        ("reply from dana: question when could you start?", ReplyKind.QUESTION, "when could you start?", None),
    ],
)
def test_replies_of_every_kind(said, kind, words, by):
    fact = only(f"2026-03-06 14:30  {said}")
    assert isinstance(fact, ReplyReceived)
    assert (fact.kind, fact.words, fact.by) == (kind, words, by)


@pytest.mark.parametrize(
    "entry",
    [
        "out-of-office from dana until 2026-03-20",
        "out of office from Dana until 2026-03-20",
        "out-of-office dana until 20 March",
        "out-of-office from dana: back on 20 March",
    ],
)
def test_a_machine_that_answered(entry):
    fact = only(f"2026-03-06 14:30  {entry}")
    assert isinstance(fact, OutOfOffice)
    assert (fact.contact, fact.until) == ("dana", date(2026, 3, 20))


@pytest.mark.parametrize("entry", ["bounced dana", "bounced thank-you to dana", "bounced from Dana"])
def test_a_letter_that_came_back(entry):
    fact = only(f"2026-03-06 14:30  {entry}")
    assert isinstance(fact, Bounced)
    assert fact.contact == "dana"


def test_a_letter_may_name_its_application_as_it_would_its_interview():
    fact = only("2026-03-06 14:30  sent follow-up to finn for acme", BOTH)
    assert isinstance(fact, LetterSent)
    assert (fact.application, fact.interview) == ("acme", None)


def test_what_is_retired_may_be_named_by_its_kind():
    fact = only("2026-03-06 14:30  retired follow-up")
    assert isinstance(fact, SetAside)
    assert (fact.application, fact.key) == ("lumen", "follow-up")


def test_a_call_with_what_was_said():
    fact = only("2026-03-06 14:30  called dana: they decide on Monday")
    assert isinstance(fact, CallMade)
    assert (fact.contact, fact.words) == ("dana", "they decide on Monday")


@pytest.mark.parametrize(
    "undo",
    [
        "undo 2026-03-06 14:30 sent thank-you to dana",
        "undo sent thank-you to dana",
        "undo sent",
        "undo 2026-03-06 sent thank-you to dana",
    ],
)
def test_an_entry_is_taken_back_by_its_words(undo):
    sent, undone = facts(f"2026-03-06 14:30  sent thank-you to dana\n2026-03-06 15:00  {undo}\n")
    assert isinstance(undone, Undone)
    assert undone.facts == (sent,)


def test_without_a_moment_the_latest_one_above_is_meant():
    _first, second, undone, _third = facts("""\
        2026-03-06 14:30  note seen
        2026-03-06 14:31  note seen
        2026-03-06 15:00  undo note seen
        2026-03-06 16:00  note seen
        """)
    assert isinstance(undone, Undone)
    assert undone.facts == (second,)


def test_taking_back_a_debrief_takes_back_what_it_told():
    *told, undone = facts("""\
        2026-03-05 16:40  debrief lumen-1
            hear back: by Friday
            promised: references
        2026-03-06 15:00  undo debrief lumen-1
        """)
    assert isinstance(undone, Undone)
    assert undone.facts == tuple(told)


def test_one_line_of_a_debrief_can_be_taken_back():
    *_, frame, undone = facts("""\
        2026-03-05 16:40  debrief lumen-1
            hear back: by Friday
        2026-03-06 15:00  undo hear back by Friday
        """)
    assert isinstance(undone, Undone)
    assert undone.facts == (frame,)


def test_an_interview_that_was_undone_may_be_told_again():
    diary = HEAD + "2026-03-05 12:00  undo interview lumen-1 with dana\n2026-03-06 15:00  interview lumen-1 with dana\n"
    assert len(read_diary(diary).history.facts) == 3


@pytest.mark.parametrize(
    "form", [str.encode, lambda text: text.encode("utf-8-sig"), lambda text: text.encode("utf-16")]
)
def test_files_come_in_several_encodings(form):
    assert read_diary(form(EXAMPLE)) == read_diary(EXAMPLE)


@pytest.mark.parametrize(
    "form",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: text.replace("    ", "\t"),
        lambda text: text.replace("\n", "  # as far as I know\n"),
        lambda text: text.replace("\n", "\n# a comment\n\n"),
        str.strip,
    ],
)
def test_blanks_and_comments_do_not_matter(form):
    assert read_diary(form(EXAMPLE)) == read_diary(EXAMPLE)


def test_a_number_sign_in_words_is_no_comment():
    fact = only("2026-03-06 14:30  note C# and F# on the list")
    assert isinstance(fact, Noted)
    assert fact.words == "C# and F# on the list"


def test_a_policy_of_ones_own_for_one_application():
    head = "policy patient from considerate: grace 4 business days\npolicy reserved at lumen\n"
    diary: Diary = read_diary(head + HEAD)
    assert (diary.history.policy, diary.policy.grace) == ("patient", BusinessDays(4))
    assert diary.history.policies["lumen"].name == "reserved"


def test_a_country_alone_has_its_main_clocks():
    history = read_diary('2026-03-02  application isar "Cook" at "Isar" in DE-BY').history
    assert history.applications[0].place == Place(zone="Europe/Berlin", country="DE", subdivision="BY")
