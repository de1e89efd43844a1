"""Taking messages in: each once, none lost, whatever happens in between."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest

from afterword.acts.mailboxes import add_mailbox, pause_reading, start_reading
from afterword.acts.receiving import Look, NoLongerWanted, look_into, take_files
from afterword.post.mailbox.in_memory import InMemoryMailbox
from afterword.post.mailbox.protocol import MailboxAway
from afterword.records.models import FolderCursor, MailboxAccount, Received, ReceivedRaw
from tests.acts.cast import Office, search_of
from tests.invariants.dying import DiesAt
from tests.post.mail import a_mail, mails

STRANGER = "News <news@shop.example>"


@pytest.fixture
def mailbox():
    return InMemoryMailbox({"INBOX": [], "Old": []})


@pytest.fixture
def account(office: Office) -> MailboxAccount:
    return an_account(office)


def an_account(office: Office, name: str = "ada@example.org") -> MailboxAccount:
    account = add_mailbox(office.seeker, name=name, host="imap.example.org", port=993, username="ada", password="secret",
                          now=office.now)  # fmt: skip
    start_reading(account, folders=["INBOX"], since=None)
    return account


@pytest.fixture
def then():
    """What is done with each message that is kept whole: here, remember it."""
    met: list[str] = []

    def remember(received: Received) -> None:
        met.append(received.message_id)

    remember.met = met  # type: ignore[attr-defined]
    return remember


@pytest.fixture
def look(office: Office, then):
    return Look(clock=office.clock, then=then)


def from_dana(number: int = 1, *, subject: str = "Your application", text: str = "We will be in touch.") -> bytes:
    """Dana is a contact of Ada's, so her mail concerns the search."""
    return a_mail(number, sender="Dana Ruiz <dana@lumen-labs.example>", subject=subject, text=text)


def received(message_id: str) -> Received:
    return Received.objects.get(message_id=message_id)


def test_mail_of_a_contact_is_kept_as_it_came(office, account, mailbox, look):
    mailbox.messages["INBOX"] += [from_dana(1, text="We would like to meet you.")]
    taken = look_into(account, mailbox, look)
    row = received("<1@lumen.example>")
    assert (taken.new, taken.ours) == (1, 1)
    assert (row.application, row.text) == (office.lumen.application, "We would like to meet you.")
    assert row.raw.size == len(mailbox.messages["INBOX"][0])


def test_of_other_mail_there_is_neither_text_nor_original(account, mailbox, look):
    mailbox.messages["INBOX"] += [a_mail(1, sender=STRANGER, text="Something private.")]
    assert look_into(account, mailbox, look).ours == 0
    row = received("<1@lumen.example>")
    assert (row.text, row.reading, ReceivedRaw.objects.count()) == ("", {}, 0)


def test_what_was_read_is_not_read_again(account, mailbox, look):
    mailbox.messages["INBOX"] += mails(3)
    assert look_into(account, mailbox, look).new == 3
    mailbox.messages["INBOX"] += mails(2, first=4)
    assert look_into(account, mailbox, look).looked_at == 2


def test_a_message_in_two_folders_is_one(account, mailbox, look):
    mailbox.messages["INBOX"] += mails(2)
    mailbox.messages["Old"] += mails(2)
    start_reading(account, folders=["INBOX", "Old"], since=None)
    assert look_into(account, mailbox, look).new == 2


def test_a_message_in_two_accounts_is_one(office, account, mailbox, look):
    mailbox.messages["INBOX"] += [from_dana()]
    other = InMemoryMailbox({"INBOX": [b"Received: from elsewhere.example\r\n" + from_dana()]})
    look_into(account, mailbox, look)
    assert look_into(an_account(office, "other@example.org"), other, look).new == 0


def test_a_message_twice_in_one_batch_is_one(account, mailbox, look):
    mailbox.messages["INBOX"] += [from_dana(), from_dana()]
    assert look_into(account, mailbox, look).new == 1


def test_messages_with_one_id_and_other_words_are_two(account, mailbox, look):
    mailbox.messages["INBOX"] += [from_dana(text="Yes."), from_dana(text="No.")]
    assert look_into(account, mailbox, look).new == 2


def test_when_the_server_numbers_anew_nothing_comes_twice(account, mailbox, look):
    mailbox.messages["INBOX"] += mails(4)
    look_into(account, mailbox, look)
    mailbox.validity += 1
    mailbox.messages["INBOX"].append(a_mail(5))
    taken = look_into(account, mailbox, look)
    assert (taken.looked_at, taken.new) == (5, 1)


def test_another_message_under_an_old_number_is_not_missed(account, mailbox, look):
    mailbox.messages["INBOX"] += mails(2)
    look_into(account, mailbox, look)
    mailbox.validity += 1
    mailbox.messages["INBOX"][:] = mails(2, first=11)
    assert look_into(account, mailbox, look).new == 2


@pytest.mark.parametrize(
    "odd",
    [b"", b"\0" * 1000, b"\xff\xfe", b"no head at all", b"From: \xed\xa0\x80\r\n\r\n", b"PK\x03\x04 zip", b"\xd0\xcf\x11\xe0"],
    ids=["empty", "nul", "bytes", "text", "half a character", "zip", "half of an Outlook file"],
)  # fmt: skip
def test_a_message_that_cannot_be_read_stops_none_behind_it(account, mailbox, look, odd):
    mailbox.messages["INBOX"] += [odd, from_dana(2)]
    taken = look_into(account, mailbox, look)
    assert taken.new == 2
    assert received("<2@lumen.example>").text
    for row in Received.objects.exclude(fault=""):
        assert row.raw.size == len(odd)


def test_nul_and_half_characters_reach_no_database(account, mailbox, look):
    mailbox.messages["INBOX"] += [from_dana(1, subject="a\0b", text="c\0d \ud800".encode("utf-8", "replace").decode())]
    look_into(account, mailbox, look)
    assert "\0" not in received("<1@lumen.example>").subject + received("<1@lumen.example>").text


def test_an_endless_id_fits(account, mailbox, look):
    mailbox.messages["INBOX"] += [
        b"Message-ID: <" + b"x" * 5000 + b"@y>\r\nFrom: dana@lumen-labs.example\r\n\r\nhi\r\n"
    ]
    assert look_into(account, mailbox, look).new == 1


def test_after_a_break_it_goes_on_where_it_was(account, mailbox, look):
    mailbox.messages["INBOX"] += mails(450)
    mailbox.fault, mailbox.breaks_after = MailboxAway("It hung up."), 1
    with pytest.raises(MailboxAway):
        look_into(account, mailbox, look)
    kept = Received.objects.count()
    mailbox.fault = None
    assert look_into(account, mailbox, look).looked_at == 450 - kept
    assert Received.objects.count() == 450


def test_the_progress_can_be_seen(account, mailbox, look):
    mailbox.messages["INBOX"] += mails(3)
    look_into(account, mailbox, look)
    account.refresh_from_db()
    assert {**account.progress, "folder": ""} == {
        "is_reading": False, "folder": "", "done": 3, "total": 3, "new": 3, "ours": 0
    }  # fmt: skip


def test_a_mailbox_that_was_paused_meanwhile_is_left(account, mailbox, look):
    mailbox.messages["INBOX"] += mails(3)
    pause_reading(MailboxAccount.objects.get(pk=account.pk))
    with pytest.raises(NoLongerWanted):
        look_into(account, mailbox, look)
    assert not FolderCursor.objects.exists()


def test_going_further_back_reads_the_folders_anew(account, mailbox, look):
    start_reading(account, folders=["INBOX"], since=date(2026, 3, 1))
    mailbox.messages["INBOX"] += [a_mail(1, sent_at=look.clock.now().replace(year=2024)), a_mail(2)]
    assert look_into(account, mailbox, look).new == 1
    start_reading(account, folders=["INBOX"], since=None)
    assert look_into(account, mailbox, look).new == 1


def test_reading_that_began_with_a_shorter_way_moves_no_cursor_of_the_longer(account, mailbox, look):
    start_reading(account, folders=["INBOX"], since=date(2026, 3, 1))
    mailbox.messages["INBOX"] += mails(2)
    start_reading(MailboxAccount.objects.get(pk=account.pk), folders=["INBOX"], since=None)
    with pytest.raises(NoLongerWanted):
        look_into(account, mailbox, look)
    assert not FolderCursor.objects.exists()


def test_what_is_kept_whole_is_passed_on_once(account, mailbox, look, then):
    mailbox.messages["INBOX"] += [from_dana(1), a_mail(2, sender=STRANGER)]
    look_into(account, mailbox, look)
    assert then.met == ["<1@lumen.example>"]


def _note(met: set[str], one: Received) -> None:
    met.add(one.message_id)


def test_killed_at_any_statement_nothing_is_lost_and_everything_is_passed_on(office, mailbox, django_db_blocker):
    from django.db import connection  # noqa: PLC0415 - beside its only use

    from afterword.post.in_memory import Died  # noqa: PLC0415

    there = [from_dana(number) for number in range(1, 4)]
    for nth in range(1, 40):
        mailbox.messages["INBOX"][:] = there
        account, met = an_account(office, f"mailbox {nth}"), set[str]()
        look = Look(clock=office.clock, then=partial(_note, met))
        Received.objects.all().delete()
        dies = DiesAt(nth)
        try:
            with connection.execute_wrapper(dies):
                look_into(account, mailbox, look)
        except Died:
            look_into(MailboxAccount.objects.get(pk=account.pk), mailbox, look)
        assert Received.objects.count() == 3, nth
        assert len(met) == 3, nth
        if dies.left > 0:
            return
    raise AssertionError("It was killed at every try and never came to its end.")


class TestFilesThatAPersonGives:
    def test_a_message_is_kept_whole_whatever_it_says(self, office, look, tmp_path: Path):
        (tmp_path / "one.eml").write_bytes(a_mail(1, sender=STRANGER, text="Nothing of ours."))
        assert take_files(office.seeker, [tmp_path / "one.eml"], look).new == 1
        assert received("<1@lumen.example>").text == "Nothing of ours."

    def test_of_an_export_only_what_concerns_the_search(self, office, look, tmp_path: Path):
        line = b"From x@y Fri Mar  6 09:00:00 2026\n"
        content = line + from_dana(1) + b"\n" + line + a_mail(2, sender=STRANGER)
        (tmp_path / "all.mbox").write_bytes(content.replace(b"\r\n", b"\n"))
        assert take_files(office.seeker, [tmp_path / "all.mbox"], look).new == 2
        assert ReceivedRaw.objects.count() == 1

    def test_a_file_that_is_given_twice_is_taken_once(self, office, look, tmp_path: Path):
        (tmp_path / "one.eml").write_bytes(a_mail(1))
        take_files(office.seeker, [tmp_path / "one.eml"], look)
        assert take_files(office.seeker, [tmp_path / "one.eml"], look).new == 0


def test_the_same_message_of_two_people_belongs_to_both(office, account, mailbox, look):
    mailbox.messages["INBOX"] += [from_dana()]
    look_into(account, mailbox, look)
    cleo = search_of("Cleo", now=office.now)
    other = add_mailbox(
        cleo, name="cleo", host="imap.example.org", port=993, username="cleo", password="x", now=office.now
    )
    start_reading(other, folders=["INBOX"], since=None)
    assert look_into(other, mailbox, look).new == 1
    assert Received.objects.filter(seeker=cleo).get().application is None
