"""Which application a message is about, and how sure that is."""

from datetime import UTC, date, datetime

import pytest

from afterword.core.mail.kinds import KindRead, MessageKind, MessageReading
from afterword.core.mail.matching import Candidate, Learned, filed, match
from afterword.core.mail.message import Mailbox, ReceivedMessage, Undelivered

SENT = datetime(2026, 3, 20, 15, tzinfo=UTC)
LUMEN = Candidate(
    key="lumen",
    employer="Lumen Labs, Inc.",
    role="Data engineer",
    addresses=frozenset({"dana@lumen.example"}),
    message_ids=frozenset({"<note@ada.example>"}),
)
PRODUCT = Candidate(key="product", employer="Lumen Labs", role="Product manager")
COBOT = Candidate(key="cobot", employer="Cobot Robotics GmbH", role="Deployment engineer")
CAFE = Candidate(key="cafe", employer="Société Générale", role="Analyste")
ALL = (LUMEN, PRODUCT, COBOT, CAFE)


def matched(
    address="no-reply@ashbyhq.com",
    *,
    name="",
    employer="",
    role="",
    kind=MessageKind.REJECTION,
    among=ALL,
    learned=(),
    **said,
):
    message = ReceivedMessage(sender=Mailbox(name=name, address=address), sent_at=SENT, **said)
    reading = MessageReading(kinds=(KindRead(kind=kind, certainty=0.9),), employer=employer, role=role)
    return match(message, reading, filed(among, learned))


def test_an_answer_in_the_thread_is_surest():
    found = matched("someone@gmail.com", in_reply_to=("<note@ada.example>",), kind=MessageKind.OTHER)
    assert (found.key, found.certainty) == ("lumen", 0.99)


def test_a_bounce_is_about_the_letter_that_it_names():
    report = Undelivered(message_id="<note@ada.example>")
    assert matched("mailer-daemon@mx.example", undelivered=report, kind=MessageKind.BOUNCE).key == "lumen"


@pytest.mark.parametrize(
    ("address", "key"),
    [("dana@lumen.example", "lumen"), ("hr@lumen.example", "lumen"), ("jobs@mail.cobotrobotics.com", "cobot")],
)
def test_addresses_and_domains(address, key):
    assert matched(address).key == key


def test_a_freemail_or_recruiting_domain_says_nothing():
    index = filed([Candidate(key="one", employer="One", addresses=frozenset({"ann@gmail.com", "x@greenhouse.io"}))])
    reading = MessageReading(kinds=(KindRead(kind=MessageKind.REJECTION, certainty=0.9),))
    for address in ("bob@gmail.com", "no-reply@greenhouse.io"):
        assert match(ReceivedMessage(sender=Mailbox(address=address)), reading, index).key is None


@pytest.mark.parametrize("employer", ["Cobot", "COBOT ROBOTICS", "Cobot Robotics Ltd"])
def test_names_of_all_forms(employer):
    assert matched(employer=employer).key == "cobot"


def test_accents_and_case():
    assert matched(name="SOCIETE GENERALE Recrutement").key == "cafe"


def test_the_local_part_of_a_recruiting_programs_address():
    assert matched("cobotrobotics@myworkday.com").key == "cobot"


def test_the_role_decides_between_two_at_one_employer():
    assert matched(employer="Lumen Labs", role="Product Manager").key == "product"
    assert matched(employer="Lumen Labs", subject="Your application for Data Engineer").key == "lumen"


def test_without_the_role_two_are_in_doubt_and_both_are_named():
    found = matched(employer="Lumen Labs")
    assert found.certainty <= 0.6
    assert {found.key, *(one.key for one in found.runners_up)} == {"lumen", "product"}


def test_of_two_alike_the_open_one():
    ended = Candidate(key="first", employer="Orbit", role="Analyst", is_ended=True, applied_on=date(2026, 1, 5))
    again = Candidate(key="again", employer="Orbit", role="Analyst", applied_on=date(2026, 3, 1))
    assert matched(employer="Orbit", role="Analyst", among=(ended, again)).key == "again"


def test_a_rejection_is_rather_for_the_older_of_two_open_ones():
    first = Candidate(key="first", employer="Orbit", role="Analyst", applied_on=date(2026, 2, 5))
    again = Candidate(key="again", employer="Orbit", role="Analyst", applied_on=date(2026, 3, 18))
    assert matched(employer="Orbit", role="Analyst", among=(first, again)).key == "first"


def test_no_message_is_about_an_application_that_came_later():
    later = Candidate(key="later", employer="Orbit", role="Analyst", applied_on=date(2026, 4, 1))
    earlier = Candidate(key="earlier", employer="Orbit", role="Analyst", applied_on=date(2026, 1, 1))
    found = matched(employer="Orbit", role="Analyst", among=(later, earlier), kind=MessageKind.ACKNOWLEDGEMENT)
    assert found.key == "earlier"


def test_what_a_person_corrected_weighs_more():
    learned = [Learned(sender="agency.example", key="cobot"), Learned(sender="joel@agency.example", key="product")]
    assert matched("joel@agency.example", employer="Lumen Labs", role="Data engineer", learned=learned).key == "product"
    assert matched("ann@agency.example", learned=learned).key == "cobot"


def test_a_sender_who_writes_about_something_else():
    assert matched("dana@lumen.example", learned=[Learned(sender="dana@lumen.example", key=None)]).key is None


def test_mail_about_something_else_is_not_matched_by_a_name_in_its_text():
    assert matched("friend@gmail.com", kind=MessageKind.OTHER, text="Lunch near Lumen Labs?").key is None


def test_every_match_says_why():
    assert matched(employer="Cobot Robotics").why == "It speaks for Cobot Robotics."
