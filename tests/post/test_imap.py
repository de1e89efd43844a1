"""Reading from a real mail server, and from one that lies."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import pytest
import trustme

from afterword.post.mailbox import imap
from afterword.post.mailbox.heads import digest_of
from afterword.post.mailbox.imap import ImapMailbox
from afterword.post.mailbox.imap_account import ImapAccount
from afterword.post.mailbox.imap_line import LONGEST_LITERAL
from afterword.post.mailbox.protocol import Cursor, MailboxAway, MailboxFault, SettingsWrong, SignInRefused
from tests.dovecot import PASSWORD, running_dovecot
from tests.post.mail import a_mail, mails
from tests.post.oauth import TokenServer
from tests.post.proxy import Proxy


@pytest.fixture
def user():
    return f"user-{uuid4().hex[:8]}"


@pytest.fixture
def account_of(dovecot, user):
    def account(**changes):
        return ImapAccount(
            **{"host": "localhost", "port": dovecot.tls_port, "username": user, "secret": PASSWORD, **changes}
        )

    return account


@pytest.fixture
def mailbox_of(account_of, mail_trust):
    def mailbox(**changes):
        return ImapMailbox(account_of(**changes), tls=mail_trust)

    return mailbox


def read(mailbox: ImapMailbox, after: Cursor | None = None) -> tuple[list[str], Cursor]:
    cursor, found = after or Cursor(), []
    with mailbox as opened:
        for batch in opened.batches("INBOX", after=cursor):
            found += [digest_of(one.content) for one in batch.messages]
            cursor = batch.cursor
    return found, cursor


@pytest.mark.dovecot
class TestARealServer:
    def test_reading_marks_nothing(self, dovecot, user, mailbox_of):
        dovecot.put(user, *mails(3))
        before = dovecot.flags(user)
        assert len(read(mailbox_of())[0]) == 3
        assert {uid: set(flags) - {rb"\Recent"} for uid, flags in dovecot.flags(user).items()} == {
            uid: set(flags) - {rb"\Recent"} for uid, flags in before.items()
        }
        assert not any(rb"\Seen" in flags for flags in before.values())

    def test_starttls_reads_as_well(self, dovecot, user, mailbox_of):
        dovecot.put(user, a_mail())
        assert len(read(mailbox_of(port=dovecot.port, security="starttls"))[0]) == 1

    def test_a_server_that_nobody_vouches_for_gets_no_password(self, account_of):
        with pytest.raises(SettingsWrong, match="could not prove who it is"):
            ImapMailbox(account_of()).folders()

    def test_a_certificate_for_another_name_is_refused(self, mailbox_of):
        with pytest.raises(SettingsWrong, match="could not prove who it is"):
            mailbox_of(host="127.0.0.1").folders()

    def test_tls_at_the_port_without_is_a_sentence_about_ports(self, dovecot, mailbox_of):
        with pytest.raises(SettingsWrong, match="993"):
            mailbox_of(port=dovecot.port).folders()

    def test_a_wrong_password_names_the_remedy_and_not_the_password(self, mailbox_of):
        with pytest.raises(SignInRefused, match="app password") as refused:
            mailbox_of(secret="guessed-wrong").folders()
        assert "guessed-wrong" not in str(refused.value)

    def test_a_folder_with_a_name_of_other_letters(self, dovecot, user, mailbox_of):
        dovecot.put(user, a_mail(), folder="Bewerbungen & Entwürfe")
        with mailbox_of() as opened:
            assert "Bewerbungen & Entwürfe" in {one.name for one in opened.folders()}
            assert sum(len(one.messages) for one in opened.batches("Bewerbungen & Entwürfe", after=Cursor())) == 1

    def test_the_folder_of_sent_mail_is_known_by_its_use(self, mailbox_of):
        with mailbox_of() as opened:
            assert {one.name: one.use for one in opened.folders()} == {"INBOX": "inbox", "Sent": "sent"}

    def test_when_the_uids_are_given_anew_all_is_read_again(self, dovecot, user, mailbox_of):
        dovecot.put(user, *mails(4))
        first, cursor = read(mailbox_of())
        dovecot.forget_uids(user)
        again, moved = read(mailbox_of(), cursor)
        assert sorted(again) == sorted(first)
        assert moved.validity != cursor.validity
        assert read(mailbox_of(), moved)[0] == []

    def test_a_gap_in_the_uids_is_stepped_over(self, dovecot, user, mailbox_of, monkeypatch):
        monkeypatch.setattr(imap, "WINDOW", 2)
        dovecot.put(user, *mails(12))
        with dovecot.client(user) as line:
            line.select_folder("INBOX")
            line.delete_messages(list(range(2, 11)))
            line.expunge()
        assert read(mailbox_of())[0] == [digest_of(a_mail(number)) for number in (1, 11, 12)]

    def test_of_a_message_that_is_too_large_only_the_head_is_read(self, dovecot, user, mailbox_of, monkeypatch):
        monkeypatch.setattr(imap, "LARGEST", 10_000)
        dovecot.put(user, a_mail(1), a_mail(2, text="x" * 20_000), a_mail(3))
        with mailbox_of() as opened:
            found = [one for batch in opened.batches("INBOX", after=Cursor()) for one in batch.messages]
        assert [one.is_cut for one in found] == [False, True, False]
        assert len(found[1].content) < 1000
        assert found[1].size > 20_000

    def test_a_connection_that_drops_goes_on_where_it_was(self, dovecot, user, account_of):
        """Cut again and again, each time later: whoever keeps what came and goes on has met everything once."""
        there = mails(450)
        dovecot.put(user, *there)
        cursor, met, drops = Cursor(), [], 0
        with Proxy(dovecot.port, cuts=(900, 60_000, 90_000, 100_000)) as wire:
            account = account_of(host="127.0.0.1", port=wire.port, security="none-on-loopback-only")
            for _ in range(6):
                try:
                    with ImapMailbox(account) as opened:
                        for batch in opened.batches("INBOX", after=cursor):
                            met += [digest_of(one.content) for one in batch.messages]
                            cursor = batch.cursor
                except MailboxAway:
                    drops += 1
        assert drops >= 2
        assert met == [digest_of(one) for one in there]

    def test_the_server_calls_when_something_came(self, dovecot, user, mailbox_of):
        with mailbox_of() as opened:
            list(opened.batches("INBOX", after=Cursor()))
            ringing = threading.Timer(0.5, dovecot.put, args=(user, a_mail(9)))
            ringing.start()
            opened.wait_for_news("INBOX", seconds=60, pause=lambda _seconds: False)
            ringing.join()
            found = [one for batch in opened.batches("INBOX", after=Cursor()) for one in batch.messages]
        assert len(found) == 1

    def test_a_server_that_does_not_call_is_asked_again_after_a_while(self, mail_authority, mail_trust, tmp_path):
        without = "IMAP4rev1 LITERAL+ UIDPLUS"
        with running_dovecot(tmp_path, mail_authority.issue_cert("localhost"), capability=without) as server:
            account = ImapAccount(host="localhost", port=server.tls_port, username="ada", secret=PASSWORD)
            waited: list[float] = []

            def pause(seconds: float) -> bool:
                waited.append(seconds)
                return False

            with ImapMailbox(account, tls=mail_trust) as opened:
                opened.wait_for_news("INBOX", seconds=300, pause=pause)
        assert waited == [imap.LOOK_EVERY]


@pytest.fixture(scope="module")
def signing_in(mail_authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory):
    folder: Path = tmp_path_factory.mktemp("oauth")
    with (
        TokenServer() as tokens,
        running_dovecot(folder, mail_authority.issue_cert("localhost"), tokeninfo_port=tokens.port) as server,
    ):
        yield server, tokens


@pytest.mark.dovecot
class TestATokenInPlaceOfAPassword:
    def account(self, server, token: str) -> ImapAccount:
        return ImapAccount(
            host="localhost", port=server.tls_port, username="ada@example.org", secret=token, sign_in="xoauth2"
        )

    def test_a_good_token_lets_in(self, signing_in, mail_trust):
        server, tokens = signing_in
        tokens.good = {"fresh": "ada@example.org"}
        with ImapMailbox(self.account(server, "fresh"), tls=mail_trust) as opened:
            assert opened.folders()[0].name == "INBOX"

    def test_a_token_that_has_ended_asks_to_sign_in_anew(self, signing_in, mail_trust):
        server, tokens = signing_in
        tokens.good = {}
        with pytest.raises(SignInRefused, match="sign in anew") as refused:
            ImapMailbox(self.account(server, "stale"), tls=mail_trust).folders()
        assert "stale" not in str(refused.value)


@contextmanager
def liar(*answers: bytes) -> Iterator[int]:
    """A server that says what it was told to say, whatever it is asked: `TAG` becomes the tag of the question."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        client, _ = listener.accept()
        with client, client.makefile("rwb") as talk:
            talk.write(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n")
            talk.flush()
            left, given = list(answers), b""
            for line in talk:
                tag, _, asked = line.strip().partition(b" ")
                words = asked.upper().split()
                if not words:  # the password, on a line of its own
                    talk.write(b"%s OK done\r\n" % given)
                elif words[0] == b"AUTHENTICATE":
                    given = tag
                    talk.write(b"+ \r\n")
                elif words[0] == b"CAPABILITY":
                    talk.write(b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n%s OK done\r\n" % tag)
                elif not left:
                    return
                else:
                    talk.write(left.pop(0).replace(b"TAG", tag))
                talk.flush()

    threading.Thread(target=serve, daemon=True).start()
    yield listener.getsockname()[1]
    listener.close()


def asked_of(port: int) -> list[int]:
    account = ImapAccount(
        host="127.0.0.1", port=port, security="none-on-loopback-only", username="ada", secret="secret", timeout=5
    )
    with ImapMailbox(account) as opened:
        return [one.size for batch in opened.batches("INBOX", after=Cursor()) for one in batch.messages]


EXAMINED = b"* 1 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 2] x\r\nTAG OK [READ-ONLY] done\r\n"
FOUND = b"* SEARCH 1\r\nTAG OK done\r\n"
SIZED = b"* 1 FETCH (UID 1 RFC822.SIZE 10)\r\nTAG OK done\r\n"
NONE = b"* SEARCH\r\nTAG OK done\r\n"


class TestAServerThatLies:
    def test_one_that_tells_the_truth_is_read(self):
        body = b"* 1 FETCH (UID 1 BODY[] {10}\r\nA: b\r\n\r\nhi)\r\nTAG OK done\r\n"
        with liar(EXAMINED, FOUND, SIZED, body, NONE) as port:
            assert asked_of(port) == [10]

    def test_two_gigabytes_where_ten_bytes_were_said_are_not_read(self):
        flood = b"* 1 FETCH (UID 1 BODY[] {%d}\r\n" % (LONGEST_LITERAL * 60)
        with liar(EXAMINED, FOUND, SIZED, flood) as port, pytest.raises(MailboxAway, match="announced"):
            asked_of(port)

    def test_small_messages_that_become_large_ones_are_not_read_without_end(self, monkeypatch):
        monkeypatch.setattr(imap, "LONGEST_LITERAL", 30)
        monkeypatch.setattr(imap, "BATCH_SIZE", 30)
        two = FOUND.replace(b"SEARCH 1", b"SEARCH 1 2")
        sized = b"* 1 FETCH (UID 1 RFC822.SIZE 10)\r\n* 2 FETCH (UID 2 RFC822.SIZE 10)\r\nTAG OK done\r\n"
        large = b"".join(b"* %d FETCH (UID %d BODY[] {40}\r\n%s)\r\n" % (n, n, b"x" * 40) for n in (1, 2))
        far = EXAMINED.replace(b"UIDNEXT 2", b"UIDNEXT 3")
        with liar(far, two, sized, large + b"TAG OK done\r\n") as port, pytest.raises(MailboxAway, match="announced"):
            asked_of(port)

    def test_a_good_bye_in_the_middle_of_a_message_is_a_sentence(self):
        bye = b"* 1 FETCH (UID 1 BODY[] {10}\r\nA: b\r\n\r\nhi)\r\n* BYE going down\r\n"
        with liar(EXAMINED, FOUND, SIZED, bye) as port, pytest.raises(MailboxAway):
            asked_of(port)

    def test_a_next_uid_at_the_end_of_the_world_takes_few_questions(self):
        far = EXAMINED.replace(b"UIDNEXT 2", b"UIDNEXT 4294967295")
        with liar(far, *[NONE] * 40) as port:
            assert asked_of(port) == []

    def test_no_next_uid_at_all_is_no_reason_to_read_nothing(self):
        body = b"* 1 FETCH (UID 1 BODY[] {10}\r\nA: b\r\n\r\nhi)\r\nTAG OK done\r\n"
        unsaid = EXAMINED.replace(b"* OK [UIDNEXT 2] x\r\n", b"")
        with liar(unsaid, FOUND, SIZED, body) as port:
            assert asked_of(port) == [10]

    @pytest.mark.parametrize("nonsense", [b"* SEARCH one two\r\nTAG OK done\r\n", b"\xff\xfe\x00\r\n"])
    def test_nonsense_is_a_fault_of_the_mailbox(self, nonsense):
        with liar(EXAMINED, nonsense, nonsense) as port, pytest.raises(MailboxFault):
            asked_of(port)

    def test_one_without_encryption_gets_no_password(self):
        with liar() as port, pytest.raises(SettingsWrong, match="no encryption"):
            ImapMailbox(
                ImapAccount(
                    host="localhost", port=port, security="starttls", username="ada", secret="secret", timeout=5
                )
            ).folders()

    def test_one_that_hangs_is_given_up(self):
        with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(MailboxAway, match="in time"):
            ImapMailbox(
                ImapAccount(
                    host="127.0.0.1",
                    port=silent.getsockname()[1],
                    security="none-on-loopback-only",
                    username="ada",
                    secret="secret",
                    timeout=0.3,
                )
            ).folders()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"host": "no host"}, "name such as imap"),
        ({"port": 0}, "port"),
        ({"security": "none-on-loopback-only"}, "unencrypted"),
        ({"secret": ""}, "password"),
        ({"username": "ada\r\nA1 LOGOUT"}, "line breaks"),
    ],
)
def test_what_cannot_work_is_refused_before_anything_is_tried(changes, words):
    with pytest.raises(SettingsWrong, match=words):
        ImapAccount(**{"host": "imap.example.org", "port": 993, "username": "ada", "secret": "secret", **changes})
