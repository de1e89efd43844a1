"""Single messages as files: `.eml` as it travels, `.msg` as Outlook saves it, and mailbox exports among them."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from afterword.post.mailbox.batching import in_batches
from afterword.post.mailbox.heads import LONGEST_HEAD
from afterword.post.mailbox.maildir import MaildirMailbox, is_letter, is_older
from afterword.post.mailbox.mbox import ALL, MboxMailbox, looks_like_mbox
from afterword.post.mailbox.protocol import (
    LARGEST,
    Batch,
    Cursor,
    Folder,
    Local,
    MailboxAway,
    RawMessage,
    SettingsWrong,
)


class FilesMailbox(Local):
    """Messages that lie about as files: a folder is one of the files, and each is read once."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths

    def folders(self) -> tuple[Folder, ...]:
        """One for each file; `use` is `message` where the file is a single one."""
        return tuple(Folder(name=str(path), use=_use(path)) for path in self._paths)

    def batches(self, folder: str, *, after: Cursor, since: date | None = None) -> Iterator[Batch]:
        """The messages of one file."""
        path = Path(folder)
        beginning = _beginning(path)
        if path.is_dir():
            yield from _of_folder(path, since)
        elif looks_like_mbox(beginning):
            yield from MboxMailbox(path).batches(ALL, after=after, since=since)
        elif beginning.startswith(b"PK\x03\x04"):
            raise SettingsWrong(f"{path.name} is a zip archive: unpack it, and give the .mbox or .eml files in it.")
        elif after.position != "read":
            message = _message(path)
            is_left_out = since is not None and is_older(message.content, since)
            yield from in_batches([(None if is_left_out else message, Cursor(position="read"), 1)], total=1)

    def find_sent(self, *, message_id: str, letter_id: str) -> bool:
        """Whether one of the files is the letter."""
        return any(is_letter(_beginning(path), message_id, letter_id) for path in self._paths)

    def append_sent(self, content: bytes) -> None:  # noqa: ARG002
        """Files that were given are never written to."""
        raise SettingsWrong("Single files are no place for a copy of a sent letter.")


def _use(path: Path) -> str:
    return "" if path.is_dir() or looks_like_mbox(_beginning(path)) else "message"


def _of_folder(path: Path, since: date | None) -> Iterator[Batch]:
    """A folder that was given: its Maildir, or the message files in it."""
    if (path / "cur").is_dir():
        box = MaildirMailbox(path)
        for folder in box.folders():
            yield from box.batches(folder.name, after=Cursor(), since=since)
        return
    files = sorted(one for one in path.iterdir() if one.suffix.lower() in {".eml", ".msg", ".mbox"} and one.is_file())
    if not files:
        raise SettingsWrong(f"{path} is no Maildir, and there is no .eml, .msg or .mbox file in it.")
    for file in files:
        yield from FilesMailbox([file]).batches(str(file), after=Cursor(), since=since)


def _beginning(path: Path) -> bytes:
    if path.is_dir():
        return b""
    try:
        with path.open("rb") as file:
            return file.read(LONGEST_HEAD)
    except FileNotFoundError as fault:
        raise SettingsWrong(f"There is no file {path}. Check the place.") from fault
    except OSError as fault:
        raise MailboxAway(f"{path} cannot be read ({fault.strerror}).") from fault


def _message(path: Path) -> RawMessage:
    size = path.stat().st_size
    with path.open("rb") as file:
        return RawMessage(
            content=file.read(LARGEST if size <= LARGEST else LONGEST_HEAD), size=size, is_cut=size > LARGEST
        )
