"""What every mailbox promises, wherever its messages are."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from afterword.post.mailbox.heads import digest_of
from afterword.post.mailbox.imap import ImapMailbox
from afterword.post.mailbox.imap_account import ImapAccount
from afterword.post.mailbox.in_memory import InMemoryMailbox
from afterword.post.mailbox.maildir import MaildirMailbox
from afterword.post.mailbox.mbox import ALL, MboxMailbox
from afterword.post.mailbox.protocol import BATCH_COUNT, Cursor, Mailbox, MailboxFault, SettingsWrong
from tests.dovecot import PASSWORD
from tests.post.mail import MARCH, a_mail, mails


@dataclass
class Box:
    """A mailbox, the folder that is read, and the other side's way to put a message there."""

    mailbox: Mailbox
    folder: str
    put: Callable[[bytes], None]


def in_memory() -> Iterator[Box]:
    mailbox = InMemoryMailbox()
    yield Box(mailbox, "INBOX", mailbox.messages["INBOX"].append)


def a_maildir(place: Path) -> Path:
    for name in ("cur", "new", "tmp"):
        (place / name).mkdir(parents=True)
    return place


def maildir(folder: Path) -> Iterator[Box]:
    place = a_maildir(folder / "Maildir")
    a_maildir(place / ".Sent")

    def put(content: bytes) -> None:
        name = uuid4().hex
        (place / "tmp" / name).write_bytes(content)
        (place / "tmp" / name).rename(place / "new" / name)

    yield Box(MaildirMailbox(place), "INBOX", put)


def mbox(folder: Path) -> Iterator[Box]:
    path, sent = folder / "all.mbox", folder / "sent.mbox"
    path.touch()
    sent.touch()

    def put(content: bytes) -> None:
        with path.open("ab") as file:
            file.write(b"From dana@lumen.example Fri Mar  6 09:00:00 2026\n" + content.replace(b"\r\n", b"\n") + b"\n")

    yield Box(MboxMailbox(path, sent_path=sent), ALL, put)


def imap(request: pytest.FixtureRequest) -> Iterator[Box]:
    server, trust = request.getfixturevalue("dovecot"), request.getfixturevalue("mail_trust")
    user = f"user-{uuid4().hex[:8]}"
    account = ImapAccount(host="localhost", port=server.tls_port, username=user, secret=PASSWORD)

    def put(content: bytes) -> None:
        server.put(user, content)

    with ImapMailbox(account, tls=trust) as mailbox:
        yield Box(mailbox, "INBOX", put)


@pytest.fixture(params=["in_memory", "maildir", "mbox", pytest.param("imap", marks=pytest.mark.dovecot)])
def box(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Box]:
    match request.param:
        case "in_memory":
            yield from in_memory()
        case "maildir":
            yield from maildir(tmp_path)
        case "mbox":
            yield from mbox(tmp_path)
        case _:
            yield from imap(request)


def read(box: Box, after: Cursor | None = None, since: date | None = None) -> tuple[list[str], Cursor]:
    """The digests of what is new, and the cursor behind it."""
    cursor = after or Cursor()
    found = []
    for batch in box.mailbox.batches(box.folder, after=cursor, since=since):
        found += [digest_of(one.content) for one in batch.messages]
        cursor = batch.cursor
    return found, cursor


def digests(contents: list[bytes]) -> list[str]:
    return [digest_of(one) for one in contents]


def test_an_empty_mailbox_gives_nothing(box: Box):
    assert read(box)[0] == []


def test_every_message_is_given(box: Box):
    there = mails(5)
    for one in there:
        box.put(one)
    assert sorted(read(box)[0]) == sorted(digests(there))


def test_behind_the_cursor_there_is_only_what_came_since(box: Box):
    for one in mails(3):
        box.put(one)
    _, cursor = read(box)
    new = mails(2, first=4)
    for one in new:
        box.put(one)
    given, _ = read(box, cursor)
    assert set(digests(new)) <= set(given)  # a folder of files may give some again
    assert len(given) <= 5


def test_where_nothing_came_nothing_is_given(box: Box):
    for one in mails(3):
        box.put(one)
    _, cursor = read(box)
    assert read(box, cursor)[0] == []


def test_each_batch_can_be_the_last_one_that_was_kept(box: Box):
    """Whoever stops after any batch, and goes on from its cursor, has met every message."""
    there = mails(BATCH_COUNT + 30)
    for one in there:
        box.put(one)
    first = next(iter(box.mailbox.batches(box.folder, after=Cursor())))
    met = {digest_of(one.content) for one in first.messages}
    assert 0 < len(met) <= BATCH_COUNT
    rest, _ = read(box, first.cursor)
    assert met | set(rest) == set(digests(there))


def test_progress_goes_up_to_the_whole(box: Box):
    for one in mails(3):
        box.put(one)
    batches = list(box.mailbox.batches(box.folder, after=Cursor()))
    assert batches[-1].done == batches[-1].total
    assert [one.done for one in batches] == sorted(one.done for one in batches)


@pytest.mark.parametrize("box", ["in_memory", "maildir", "mbox"], indirect=True)
def test_what_was_written_before_the_day_is_left_out(box: Box):
    old, new = a_mail(1, sent_at=MARCH - timedelta(days=400)), a_mail(2)
    box.put(old)
    box.put(new)
    assert read(box, since=date(2026, 1, 1))[0] == digests([new])


def test_a_message_without_a_day_is_not_left_out(box: Box):
    box.put(b"From: dana@lumen.example\r\nSubject: no day\r\n\r\nhello\r\n")
    assert len(read(box, since=date(2026, 1, 1))[0]) == 1


def test_any_bytes_are_given_as_they_are(box: Box):
    odd = b"Subject: \xff\xfe odd\r\nMessage-ID: <odd@x>\r\n\r\n\x80\x81 caf\xe9\r\n"
    box.put(odd)
    assert read(box)[0] == digests([odd])


def test_a_copy_that_was_put_among_the_sent_is_found_by_either_id(box: Box):
    copy = a_mail(7, more="X-Afterword-ID: 0f1e2d3c\r\n")
    assert not box.mailbox.find_sent(message_id="<7@lumen.example>", letter_id="0f1e2d3c")
    box.mailbox.append_sent(copy)
    assert box.mailbox.find_sent(message_id="<7@lumen.example>", letter_id="")
    assert box.mailbox.find_sent(message_id="<rewritten@elsewhere.example>", letter_id="0f1e2d3c")


def test_a_part_of_an_id_finds_nothing(box: Box):
    box.mailbox.append_sent(a_mail(77, more="X-Afterword-ID: 0f1e2d3c\r\n"))
    assert not box.mailbox.find_sent(message_id="<7@lumen.example>", letter_id="0f1e")
    assert not box.mailbox.find_sent(message_id="<77@lumen>", letter_id="")


def test_a_folder_that_is_not_there_is_a_sentence(box: Box):
    with pytest.raises(SettingsWrong, match="folder"):
        list(box.mailbox.batches("../elsewhere", after=Cursor()))


def test_waiting_ends_when_it_is_time_to_stop(box: Box):
    asked: list[float] = []

    def pause(seconds: float) -> bool:
        asked.append(seconds)
        return True

    box.mailbox.wait_for_news(box.folder, seconds=3600, pause=pause)
    assert asked


def test_the_folders_are_named(box: Box):
    assert box.folder in {one.name for one in box.mailbox.folders()}


def test_a_fault_of_a_mailbox_is_a_sentence():
    mailbox = InMemoryMailbox()
    mailbox.fault = MailboxFault("It is away.")
    with pytest.raises(MailboxFault, match="away"):
        mailbox.folders()


def test_the_same_message_in_another_mailbox_is_the_same():
    here = a_mail(1)
    exported = b"X-Gmail-Labels: Inbox\nReceived: from a.example\n" + here.replace(b"\r\n", b"\n") + b"\n\n"
    assert digest_of(exported) == digest_of(here)


def test_another_word_makes_another_message():
    one = a_mail(1)
    assert len({digest_of(one), digest_of(one.replace(b"touch", b"reach")), digest_of(a_mail(2))}) == 3
