"""Mail to read: a mailbox is added, chosen from, paused and forgotten; messages are handed in."""

from datetime import date
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from afterword.acts.mailboxes import add_mailbox, start_reading
from afterword.acts.samples import load_sample
from afterword.acts.signing_in import begin_sign_in
from afterword.records.models import Draft, MailboxAccount, Received
from tests.post.mail import a_mail, mails
from tests.post.oauth import TokenServer
from tests.web.cast import FRIDAY

SERVER = {
    "name": "ada@example.org", "sign_in": "password", "host": "imap.invalid", "port": "993", "security": "tls",
    "username": "ada", "password": "open sesame",
}  # fmt: skip


@pytest.fixture
def maildir(tmp_path: Path) -> Path:
    place = tmp_path / "Maildir"
    for name in ("cur", "new", "tmp", ".Sent/cur", ".Junk/cur"):
        (place / name).mkdir(parents=True)
    return place


@pytest.fixture
def here(browser, maildir) -> MailboxAccount:
    browser.post("/settings/mailboxes/here", {"here-kind": "maildir", "here-path": str(maildir)})
    return MailboxAccount.objects.get()


def test_settings_say_that_nothing_is_read_unless_one_wants_it(browser):
    page = browser.get("/settings").text
    assert "Let it read a mailbox" in page
    assert "marks, moves and deletes nothing" in page


def test_the_settings_of_a_common_provider_are_filled_in(browser):
    page = browser.get("/settings/mailboxes/new", {"address": "ada@gmx.de"}).text
    assert 'value="imap.gmx.net"' in page
    assert "IMAP has to be switched on" in page


def test_a_guess_is_called_one(browser):
    page = browser.get("/settings/mailboxes/new", {"address": "ada@lumen.example"}).text
    assert "A guess for lumen.example" in page


def test_microsoft_takes_no_password(browser):
    page = browser.get("/settings/mailboxes/new", {"address": "ada@outlook.com"}).text
    assert "Client id" in page
    assert 'name="password"' not in page


def test_a_slip_in_the_address_is_said(browser):
    answer = browser.get("/settings/mailboxes/new", {"address": "ada at home"})
    assert answer.status_code == 422
    assert "looks like ada@example.org" in answer.text


def test_a_password_is_neither_shown_nor_stored_as_it_is(browser):
    answer = browser.post("/settings/mailboxes/new?address=ada@example.org", SERVER, follow=True)
    assert "No mail server named imap.invalid was found" in answer.text
    assert "open sesame" not in answer.text
    assert "open sesame" not in MailboxAccount.objects.get().sealed_secret


def test_a_second_mailbox_of_this_name_is_refused_and_the_words_stay(browser):
    browser.post("/settings/mailboxes/new?address=ada@example.org", SERVER)
    answer = browser.post("/settings/mailboxes/new?address=ada@example.org", SERVER)
    assert answer.status_code == 422
    assert "is there already" in answer.text
    assert 'value="imap.invalid"' in answer.text


def test_what_is_no_maildir_is_said(browser, tmp_path):
    answer = browser.post("/settings/mailboxes/here", {"here-kind": "maildir", "here-path": str(tmp_path)}, follow=True)
    assert "is no Maildir" in answer.text


def test_folders_are_chosen_before_anything_is_read(browser, here):
    page = browser.get(f"/settings/mailboxes/{here.pk}/").text
    assert 'value="INBOX" id="id_folders_0" checked' in page.replace("checked ", "checked")
    assert not here.is_on


def test_reading_begins_where_the_person_says(browser, here):
    browser.post(f"/settings/mailboxes/{here.pk}/", {"folders": ["INBOX"], "back": "30", "sent_folder": ".Sent"})
    here.refresh_from_db()
    assert (here.is_on, here.folders, here.since, here.sent_folder) == (True, ["INBOX"], date(2026, 2, 4), ".Sent")


def test_no_folder_is_no_choice(browser, here):
    answer = browser.post(f"/settings/mailboxes/{here.pk}/", {"back": "30"})
    assert answer.status_code == 422
    assert "Choose at least one folder" in answer.text


def test_a_folder_that_is_none_of_its_is_refused(browser, here):
    answer = browser.post(f"/settings/mailboxes/{here.pk}/", {"folders": ["../../etc"], "back": "30"})
    assert answer.status_code == 422


def test_the_progress_is_a_part_of_its_own(browser, here):
    start_reading(here, folders=["INBOX"], since=None)
    here.progress = {"is_reading": True, "folder": "INBOX", "done": 30, "total": 120, "new": 25, "ours": 3}
    here.save()
    part = browser.get(f"/settings/mailboxes/{here.pk}/progress", headers={"HX-Request": "true"}).text
    assert "<html" not in part
    assert 'value="25"' in part
    assert "25 new, 3 of them about your search" in part


def test_it_is_paused_and_read_again(browser, here):
    start_reading(here, folders=["INBOX"], since=None)
    browser.post(f"/settings/mailboxes/{here.pk}/pause")
    assert not MailboxAccount.objects.get().is_on
    assert "Paused" in browser.get("/settings").text
    browser.post(f"/settings/mailboxes/{here.pk}/resume")
    assert MailboxAccount.objects.get().is_on


def test_it_is_forgotten(browser, here):
    assert "is forgotten" in browser.post(f"/settings/mailboxes/{here.pk}/remove", follow=True).text
    assert not MailboxAccount.objects.exists()


def test_a_refused_sign_in_is_said_and_another_password_tries_again(browser, ada):
    account = add_mailbox(ada, name="x", host="imap.invalid", port=993, username="ada", password="old", now=FRIDAY)
    MailboxAccount.objects.update(is_locked=True, fault="imap.invalid did not accept the password for ada.")
    assert "did not accept the password" in browser.get(f"/settings/mailboxes/{account.pk}/").text
    browser.post(f"/settings/mailboxes/{account.pk}/password", {"another-password": "new"})
    account.refresh_from_db()
    assert not account.is_locked


def test_the_sample_reads_no_mail(browser, come_in):
    sample = come_in(load_sample(now=FRIDAY))
    its_own = Received.objects.count()
    assert "reads no mail" in sample.get("/settings/mailboxes/new", follow=True).text
    assert "reads no mail" in sample.post("/settings/messages/give", {"given-text": "Hello"}, follow=True).text
    assert Received.objects.count() == its_own


class TestHandingIn:
    def test_a_message_as_it_travels(self, browser, lumen):
        answer = browser.post("/settings/messages/give", {"given-text": a_mail(1).decode()}, follow=True)
        assert "It is taken in." in answer.text
        row = Received.objects.get()
        assert (row.sender_address, row.application) == ("dana@lumen.example", lumen.application)

    def test_only_the_words_with_who_wrote_them(self, browser, lumen):
        words = {
            "given-text": "Dear Ada,\nno.\n",
            "given-sender": "dana@lumen.example",
            "given-subject": "Your\r\nBcc: x",
        }
        browser.post("/settings/messages/give", words)
        row = Received.objects.get()
        assert (row.sender_address, row.subject, row.text) == ("dana@lumen.example", "Your Bcc: x", "Dear Ada,\nno.")

    def test_twice_is_once(self, browser):
        for _ in range(2):
            answer = browser.post("/settings/messages/give", {"given-text": a_mail(1).decode()}, follow=True)
        assert "It was here already." in answer.text
        assert Received.objects.count() == 1

    def test_several_files_one_of_which_is_no_mail(self, browser):
        files = [SimpleUploadedFile("one.eml", a_mail(1)), SimpleUploadedFile("odd.eml", b"\0\1\2" * 99)]
        answer = browser.post("/settings/messages/give", {"given-mails": files}, follow=True)
        assert "1 could not be read" in answer.text
        assert Received.objects.count() == 2
        assert Received.objects.exclude(fault="").get().raw.size == 297

    def test_an_export_becomes_a_mailbox_of_its_own(self, browser):
        export = b"".join(b"From a@b Fri Mar  6 09:00:00 2026\n" + one + b"\n" for one in mails(3))
        answer = browser.post(
            "/settings/messages/give", {"given-mails": SimpleUploadedFile("all.mbox", export)}, follow=True
        )
        assert "read by and by" in answer.text
        account = MailboxAccount.objects.get()
        assert (account.kind, account.is_on, Path(account.path).read_bytes()) == ("mbox", True, export)
        browser.post(f"/settings/mailboxes/{account.pk}/remove")
        assert not Path(account.path).exists()

    def test_a_zip_is_told_to_be_unpacked(self, browser):
        answer = browser.post(
            "/settings/messages/give", {"given-mails": SimpleUploadedFile("a.zip", b"PK\x03\x04" + b"\0" * 99)}
        )
        assert answer.status_code == 422
        assert "unpack it" in answer.text

    def test_nothing_is_nothing(self, browser):
        answer = browser.post("/settings/messages/give", {"given-text": "  "})
        assert answer.status_code == 422
        assert "Choose a file, or paste a message." in answer.text


class TestComingBackFromAProvider:
    @pytest.fixture
    def google(self, ada, monkeypatch):
        from dataclasses import replace  # noqa: PLC0415 - beside its only use

        from afterword.post.mailbox import sign_in  # noqa: PLC0415

        with TokenServer() as server:
            changed = {"google": replace(sign_in.GOOGLE, token_url=f"http://127.0.0.1:{server.port}/")}
            for module in ("mailboxes", "signing_in"):
                monkeypatch.setattr(f"afterword.acts.{module}.PROVIDERS", changed)
            server.answers = [(200, {"access_token": "access", "refresh_token": "again", "expires_in": 3600})]
            yield add_mailbox(ada, name="g", host="imap.invalid", port=993, username="ada", sign_in="google",
                              client_id="mine", client_secret="hush", now=FRIDAY)  # fmt: skip

    def test_the_state_alone_says_who_it_is(self, browser, client, google):
        page = browser.post(f"/settings/mailboxes/{google.pk}/sign-in", follow=True).text
        assert "accounts.google.com" in page
        assert "hush" not in page
        state = Draft.objects.get(form="sign-in").key
        answer = client.get("/signed-in", {"state": state, "code": "c"})
        assert answer.status_code == 200
        assert "Signed in" in answer.text
        google.refresh_from_db()
        assert not {word for word in ("access", "again", "hush") if word in google.sealed_secret}

    def test_a_state_counts_once(self, client, google):
        begin_sign_in(google, redirect="http://testserver/signed-in", now=FRIDAY)
        state = Draft.objects.get(form="sign-in").key
        client.get("/signed-in", {"state": state, "code": "c"})
        assert client.get("/signed-in", {"state": state, "code": "c"}).status_code == 400

    @pytest.mark.parametrize("state", ["", "guessed"])
    def test_a_guess_is_refused_and_learns_nothing(self, client, google, state):
        begin_sign_in(google, redirect="http://testserver/signed-in", now=FRIDAY)
        answer = client.get("/signed-in", {"state": state, "code": "c"})
        assert answer.status_code == 400
        assert "begin it again" in answer.text
