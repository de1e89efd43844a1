"""A word now and then, in a rhythm of one's own; never where it could be taken for a follow-up."""

from afterword.core.verdicts import Blocked, Due, NotYet, Reason
from tests.diaries.telling import london, ny, tell

PRIYA = """
2026-01-05 09:00  application acme "Cook" at "Acme" in GB
2026-01-05 09:00  contact priya "Priya Nair" <priya@soil.example>
"""
FINN = """
2026-01-05 09:00  contact finn "Finn Adler" <finn@lumen.example>
"""
LUMEN = """
2026-03-02 07:00  application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
2026-03-02 07:00  contact dana "Dana Ruiz" <dana@lumen.example> at lumen
"""


def test_without_a_rhythm_nothing_is_ever_due():
    told = tell(f"{PRIYA}2026-01-06 09:00  called priya\n2026-12-01 09:00  now")
    assert not [step for step in told.plan.steps if step.kind == "greeting"]


def test_the_rhythm_counts_from_the_last_word_of_either():
    told = tell(f"{PRIYA}2026-01-06 09:00  rhythm every 6 weeks with priya\n"
                '2026-02-02 09:00  reply from priya: "Hello"\n2026-02-10 09:00  now')  # fmt: skip
    assert told["greeting:priya:1"] == NotYet(Reason.GREETING_LATER, london("2026-03-16"))


def test_where_nothing_was_said_it_counts_from_the_day_on_which_it_was_chosen():
    told = tell(f"{PRIYA}2026-01-31 09:00  rhythm every month with priya\n2026-02-27 23:00  now")
    assert told["greeting:priya:1"] == NotYet(Reason.GREETING_LATER, london("2026-02-28"))


def test_when_the_day_comes_it_is_due_and_stays_so():
    told = tell(f"{PRIYA}2026-01-06 09:00  rhythm every 2 weeks with priya\n2026-04-01 09:00  now")
    assert told["greeting:priya:1"] == Due(Reason.GREETING_DUE, london("2026-01-20"))


def test_a_greeting_begins_the_rhythm_anew():
    told = tell(f"{PRIYA}2026-01-06 09:00  rhythm every 2 weeks with priya\n"
                "2026-02-02 10:00  sent greeting to priya\n2026-02-03 09:00  now")  # fmt: skip
    assert "greeting:priya:1" not in told
    assert told["greeting:priya:2"] == NotYet(Reason.GREETING_LATER, london("2026-02-16"))


def test_the_latest_rhythm_counts_and_none_ends_it():
    told = tell(f"{PRIYA}2026-01-06 09:00  rhythm every 2 weeks with priya\n"
                "2026-01-07 09:00  rhythm none with priya\n2026-03-01 09:00  now")  # fmt: skip
    assert not [step for step in told.plan.steps if step.kind == "greeting"]


def test_a_rhythm_that_was_taken_back_does_not_count():
    told = tell(f"{PRIYA}2026-01-06 09:00  rhythm every 2 weeks with priya\n"
                "2026-01-07 09:00  undo rhythm every 2 weeks with priya\n2026-03-01 09:00  now")  # fmt: skip
    assert not [step for step in told.plan.steps if step.kind == "greeting"]


def test_people_of_an_employer_hear_nothing_while_an_application_is_open_there():
    told = tell(f"{LUMEN}2026-03-02 08:00  rhythm every week with dana\n2026-03-20 09:00  now")
    assert told["greeting:dana:1"] == Blocked(Reason.APPLICATION_OPEN_THERE)


def test_a_lead_is_no_application_yet():
    told = tell(f"{PRIYA}{LUMEN.replace('application lumen', 'lead lumen')}2026-03-02 08:00  rhythm every week with dana\n"
                "2026-03-20 09:00  now")  # fmt: skip
    assert told["greeting:dana:1"] == Due(Reason.GREETING_DUE, ny("2026-03-09"))


def test_a_quiet_window_holds_for_its_people():
    told = tell(f"{LUMEN}2026-03-02 08:00  rhythm every week with dana\n"
                "2026-03-05 10:00  told by dana: by 2026-03-20\n2026-03-13 09:00  now")  # fmt: skip
    assert told["greeting:dana:1"] == Blocked(Reason.TIME_ASKED_THERE, ny("2026-03-21"))


def test_a_quiet_window_holds_for_somebody_of_the_network_who_writes_from_there():
    told = tell(f"{LUMEN}{FINN}2026-03-02 08:00  rhythm every week with finn\n"
                "2026-03-05 10:00  told by dana: by 2026-03-20\n2026-03-13 09:00  now")  # fmt: skip
    assert told["greeting:finn:1"] == Blocked(Reason.TIME_ASKED_THERE, ny("2026-03-21"))


def test_a_domain_that_anybody_has_is_no_employer():
    private = f"{LUMEN}{FINN}".replace("lumen.example", "gmail.com")
    told = tell(f"{private}2026-03-02 08:00  rhythm every week with finn\n2026-03-20 09:00  now")
    assert told["greeting:finn:1"] == Due(Reason.GREETING_DUE, london("2026-03-09"))


def test_after_a_no_the_contact_may_be_kept_warm():
    told = tell(f"{LUMEN}2026-03-02 08:00  rhythm every week with dana\n"
                "2026-03-05 10:00  reply from dana: rejection\n2026-03-20 09:00  now")  # fmt: skip
    assert told["greeting:dana:1"] == Due(Reason.GREETING_DUE, ny("2026-03-12"))


def test_whoever_wants_no_contact_gets_none_even_after_a_no():
    told = tell(f"{LUMEN}{FINN}2026-03-02 08:00  rhythm every week with dana\n"
                "2026-03-02 08:00  rhythm every week with finn\n2026-03-05 10:00  reply from dana: rejection\n"
                "2026-03-06 10:00  told by dana: no contact\n2026-03-20 09:00  now")  # fmt: skip
    assert told["greeting:dana:1"] == told["greeting:finn:1"] == Blocked(Reason.NO_CONTACT_THERE)


def test_an_address_that_bounced_is_not_written_to():
    told = tell(f"{PRIYA}2026-01-06 09:00  rhythm every week with priya\n"
                "2026-02-02 10:00  bounced priya\n2026-03-03 09:00  now")  # fmt: skip
    assert told["greeting:priya:1"] == Blocked(Reason.ADDRESS_BOUNCED)


def test_it_is_no_letter_that_leaves_by_itself():
    told = tell(f"{PRIYA}2026-01-06 09:00  rhythm every 2 weeks with priya\n2026-04-01 09:00  now")
    assert told.leaving("greeting:priya:1") is None
