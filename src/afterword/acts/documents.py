"""The vault: adding a document or a new version of one, and letting a version go with a letter.

What is in a file is looked at only to see that it is what its name says; nothing in it is ever run or shown here.
"""

from datetime import datetime
from hashlib import sha256

from django.db.models import Sum

from afterword.acts import outbox
from afterword.acts.letters import YOU, LetterOnItsWay, LetterRefused, held_letter
from afterword.acts.planning import replan
from afterword.core.documents import DocumentKind, clean_name, suffixes
from afterword.core.history import Channel
from afterword.records.locking import writing
from afterword.records.models import Document, Enclosure, Letter, Seeker, State

MEGABYTE = 1024 * 1024
LARGEST = 10 * MEGABYTE
LARGEST_TOGETHER = 15 * MEGABYTE
"""What goes with one letter: a third more on the way, and many mail servers take 25 MB at most."""

OFFICE = "application/vnd.openxmlformats-officedocument"
TYPES: dict[str, tuple[str, bytes]] = {
    "pdf": ("application/pdf", b"%PDF-"),
    "docx": (f"{OFFICE}.wordprocessingml.document", b"PK\x03\x04"),
    "xlsx": (f"{OFFICE}.spreadsheetml.sheet", b"PK\x03\x04"),
    "pptx": (f"{OFFICE}.presentationml.presentation", b"PK\x03\x04"),
    "odt": ("application/vnd.oasis.opendocument.text", b"PK\x03\x04"),
    "doc": ("application/msword", b"\xd0\xcf\x11\xe0"),
    "rtf": ("application/rtf", b"{\\rtf"),
    "png": ("image/png", b"\x89PNG\r\n\x1a\n"),
    "jpg": ("image/jpeg", b"\xff\xd8\xff"),
    "jpeg": ("image/jpeg", b"\xff\xd8\xff"),
    "txt": ("text/plain", b""),
    "md": ("text/markdown", b""),
}
"""The files that are taken, by the end of their name: the type that they are given, and how they begin."""


class DocumentRefused(ValueError):
    """The file is not taken; the sentence says why."""


class DocumentTooLarge(DocumentRefused):
    """It is larger than mail can be expected to carry."""

    def __init__(self) -> None:
        super().__init__(f"This file is larger than {LARGEST // MEGABYTE} MB: many mail servers would refuse it.")


class NotThisKind(DocumentRefused):
    """Its name has another ending than those that are taken, or its content is something else."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is not taken: a document is a {suffixes(TYPES)} file that is what its name says.")


class NothingInIt(DocumentRefused):
    """The file has no content."""

    def __init__(self) -> None:
        super().__init__("This file is empty: choose it again, once it is saved.")


class NoDocumentHere(LetterRefused):
    """Only a mail can carry a document."""

    def __init__(self) -> None:
        super().__init__("This is no mail, so no document goes with it.")


class TooMuchTogether(LetterRefused):
    """What goes with the letter is too much for one mail."""

    def __init__(self) -> None:
        limit = LARGEST_TOGETHER // MEGABYTE
        super().__init__(f"All that goes with one letter may have {limit} MB together: leave something out.")


def add_document(
    seeker: Seeker, *, name: str, content: bytes, now: datetime, kind: DocumentKind, newer_than: Document | None = None
) -> Document:
    """Keep a document, as the next version of another one where that is named. The same bytes again are no new version.

    Raises DocumentRefused.
    """
    name = clean_name(name)
    content_type = _type_of(name, content)
    digest = sha256(content).hexdigest()
    with writing(seeker) as held:
        versions = Document.objects.filter(seeker=held, chain=newer_than.chain) if newer_than else None
        latest = versions.order_by("-version").first() if versions is not None else None
        if latest is not None and latest.digest == digest:
            return latest
        chain = {"chain": latest.chain, "version": latest.version + 1} if latest else {}
        return Document.objects.create(
            seeker=held,
            name=name,
            kind=kind.value,
            digest=digest,
            size=len(content),
            content_type=content_type,
            content=content,
            added_at=now,
            **chain,
        )


def _type_of(name: str, content: bytes) -> str:
    """The type of a file by its name, if it begins as such a file does."""
    if not content:
        raise NothingInIt
    if len(content) > LARGEST:
        raise DocumentTooLarge
    content_type, begins = TYPES.get(name.rpartition(".")[2].lower(), ("", b""))
    if not content_type or not content.startswith(begins) or (not begins and not _is_text(content)):
        raise NotThisKind(name)
    return content_type


def _is_text(content: bytes) -> bool:
    try:
        return "\0" not in content.decode("utf-8")
    except UnicodeDecodeError:
        return False


def remove_document(document: Document, *, now: datetime) -> None:
    """Take a document with all its versions out of sight; who got it stays known, and it can be brought back."""
    Document.objects.filter(seeker=document.seeker, chain=document.chain).update(removed_at=now)


def restore_document(document: Document) -> None:
    """Bring a removed document back with all its versions."""
    Document.objects.filter(seeker=document.seeker, chain=document.chain).update(removed_at=None)


def enclose(letter: Letter, document: Document, *, now: datetime) -> Letter:
    """Let a version of a document go with a letter; what was approved needs a new yes. Raises LetterRefused."""
    with held_letter(letter) as (seeker, fresh):
        _may_change(fresh)
        there = Enclosure.objects.filter(seeker=seeker, letter=fresh)
        if there.filter(document=document).exists():
            return fresh
        together = there.aggregate(size=Sum("document__size"))["size"] or 0
        if together + document.size > LARGEST_TOGETHER:
            raise TooMuchTogether
        Enclosure.objects.create(seeker=seeker, letter=fresh, document=document, added_at=now)
        _look_again(fresh, now)
        replan(seeker, [fresh.application], now=now)
    return fresh


def leave_out(letter: Letter, document: Document, *, now: datetime) -> Letter:
    """Let a document stay here after all. Raises LetterRefused."""
    with held_letter(letter) as (seeker, fresh):
        _may_change(fresh)
        gone, _ = Enclosure.objects.filter(seeker=seeker, letter=fresh, document=document).delete()
        if gone:
            _look_again(fresh, now)
        replan(seeker, [fresh.application], now=now)
    return fresh


def _may_change(letter: Letter) -> None:
    if letter.channel != Channel.EMAIL:
        raise NoDocumentHere
    if letter.state not in (*outbox.OPEN, State.FAILED):
        raise LetterOnItsWay(letter)


def _look_again(letter: Letter, now: datetime) -> None:
    """Another content needs another approval."""
    outbox.move(letter, State.DRAFT, actor=YOU, now=now, due_at=None, not_before=None, why="", reason="")
