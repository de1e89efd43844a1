"""The folder courier: whole files, once each."""

import os
import stat
from datetime import timedelta

from afterword.post.courier import Accepted, TryLater
from afterword.post.eml_folder import EmlFolderCourier
from afterword.post.message import to_bytes
from tests.post.letters import WRITTEN, a_letter, no, not_taken, send

NAME = "2026-03-06-6f1c1c0e-0000-4000-8000-000000000001.eml"


def test_the_file_is_named_by_date_and_letter(tmp_path):
    assert send(EmlFolderCourier(tmp_path), a_letter()) == Accepted(NAME)
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_nobody_else_may_read_the_file(tmp_path):
    send(EmlFolderCourier(tmp_path), a_letter())
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


def test_a_letter_that_is_there_is_accepted_again_and_never_written_again(tmp_path):
    courier = EmlFolderCourier(tmp_path)
    first = send(courier, a_letter())
    (tmp_path / NAME).write_bytes(b"as it was")
    assert send(courier, a_letter()) == first
    assert (tmp_path / NAME).read_bytes() == b"as it was"


def test_a_letter_moved_to_another_day_is_still_the_same_letter(tmp_path):
    courier = EmlFolderCourier(tmp_path)
    send(courier, a_letter())
    assert send(courier, a_letter(date=WRITTEN + timedelta(days=1))) == Accepted(NAME)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_letter_whose_id_ends_like_another_is_another(tmp_path):
    courier = EmlFolderCourier(tmp_path)
    send(courier, a_letter(letter_id="b-1"))
    send(courier, a_letter(letter_id="1"))
    assert len(list(tmp_path.iterdir())) == 2


def test_what_a_kill_left_half_written_does_not_stop_the_letter(tmp_path):
    partial = tmp_path / f".{a_letter().letter_id}.partial"
    partial.write_bytes(b"half of a")
    assert send(EmlFolderCourier(tmp_path), a_letter()) == Accepted(NAME)
    assert (tmp_path / NAME).read_bytes() == to_bytes(a_letter())
    assert not partial.exists()


def test_a_letter_called_back_leaves_nothing_behind(tmp_path):
    send(EmlFolderCourier(tmp_path), a_letter(), may_finish=no)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(tmp_path):
    outcome = not_taken(EmlFolderCourier(tmp_path / "gone"), a_letter())
    assert isinstance(outcome, TryLater)
    assert f"The folder {tmp_path / 'gone'} for outgoing letters" in outcome.why


def test_a_full_disk_is_tried_later(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "write", full)
    outcome = send(EmlFolderCourier(tmp_path), a_letter())
    assert isinstance(outcome, TryLater)
    assert "No space left on device" in outcome.why
    assert list(tmp_path.iterdir()) == []


def test_the_folder_disappearing_half_way_is_tried_later(tmp_path):
    folder = tmp_path / "letters"
    folder.mkdir()
    with EmlFolderCourier(folder).begin(a_letter()) as handover:
        folder.rmdir()
        assert isinstance(handover.hand_over(may_finish=lambda: True), TryLater)
