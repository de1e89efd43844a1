"""Files that a person gives: one message, an export, a folder of them."""

import pytest

from afterword.post.mailbox.files import FilesMailbox
from afterword.post.mailbox.protocol import Cursor, SettingsWrong
from tests.post.mail import a_mail, mails


def given(*paths):
    box = FilesMailbox(list(paths))
    return [
        one.content
        for folder in box.folders()
        for batch in box.batches(folder.name, after=Cursor())
        for one in batch.messages
    ]


@pytest.fixture
def eml(tmp_path):
    path = tmp_path / "one.eml"
    path.write_bytes(a_mail(1))
    return path


@pytest.fixture
def mbox(tmp_path):
    path = tmp_path / "all.mbox"
    path.write_bytes(b"".join(b"From a@b Fri Mar  6 09:00:00 2026\n" + one + b"\n" for one in mails(3)))
    return path


def test_one_message_and_an_export(eml, mbox):
    assert len(given(eml, mbox)) == 4


def test_an_export_is_known_by_what_is_in_it_and_not_by_its_name(mbox, tmp_path):
    assert len(given(mbox.rename(tmp_path / "Inbox"))) == 3


def test_a_folder_of_files(eml, mbox, tmp_path):
    (tmp_path / "notes.txt").write_text("no mail")
    assert len(given(tmp_path)) == 4


def test_a_folder_that_is_a_maildir(tmp_path):
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    (tmp_path / "cur" / "1:2,S").write_bytes(a_mail(1))
    assert given(tmp_path) == [a_mail(1)]


def test_any_bytes_are_a_message(tmp_path):
    path = tmp_path / "odd.eml"
    path.write_bytes(b"\0\xff" * 100)
    assert given(path) == [b"\0\xff" * 100]


def test_a_zip_is_refused_with_what_to_do(tmp_path):
    path = tmp_path / "takeout.zip"
    path.write_bytes(b"PK\x03\x04" + b"\0" * 100)
    with pytest.raises(SettingsWrong, match="unpack it"):
        given(path)


def test_a_file_that_is_not_there_is_a_sentence(tmp_path):
    with pytest.raises(SettingsWrong, match="There is no file"):
        given(tmp_path / "nowhere.eml")


def test_a_folder_without_mail_is_a_sentence(tmp_path):
    with pytest.raises(SettingsWrong, match="no Maildir"):
        given(tmp_path)
