"""The vault: each document with its versions, and who has which."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from afterword.core import words
from afterword.core.documents import matching
from afterword.records.models import Document, Enclosure, Letter, Seeker, State


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLook:
    """One version of a document, and who has it: the letter, the employer, and when."""

    id: str
    version: int
    name: str
    kind: str
    size: str
    added: str
    has: tuple["Got", ...] = ()

    @property
    def shown(self) -> str:
        """Its name, with the version where there is more than one."""
        return f"{self.name} (version {self.version})" if self.version > 1 else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Got:
    """Who got a version, with which letter, and when."""

    letter: str
    employer: str
    who: str
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLook:
    """A document by its latest version, and the older ones."""

    latest: VersionLook
    older: tuple[VersionLook, ...]


def documents(seeker: Seeker, *, now: datetime) -> tuple[DocumentLook, ...]:
    """All documents, the one that was added to last first."""
    chains: dict[UUID, list[VersionLook]] = defaultdict(list)
    got = _got(seeker, now)
    rows = Document.objects.filter(seeker=seeker, removed_at=None).order_by("-added_at", "-version")
    for row in rows.defer("content"):
        chains[row.chain].append(_look(row, now, got.get(row.pk, ())))
    looks = (sorted(versions, key=lambda one: one.version, reverse=True) for versions in chains.values())
    return tuple(DocumentLook(latest=latest, older=tuple(older)) for latest, *older in looks)


def _got(seeker: Seeker, now: datetime) -> dict[UUID, tuple[Got, ...]]:
    """Who got what: letters that went, and letters of which nobody knows."""
    found: dict[UUID, tuple[Got, ...]] = defaultdict(tuple)
    went = Enclosure.objects.filter(seeker=seeker, letter__state__in=(State.SENT, State.UNSURE))
    fields = (
        "document_id",
        "letter_id",
        "letter__application__employer",
        "letter__recipient_name",
        "letter__sent_at",
    )
    for document, letter, employer, who, sent_at in went.order_by("letter__sent_at").values_list(*fields):
        when = words.day(sent_at.date(), now=now) if sent_at else "perhaps"
        found[document] = (*found[document], Got(letter=str(letter), employer=employer, who=who, when=when))
    return found


def _look(row: Document, now: datetime, has: tuple[Got, ...] = ()) -> VersionLook:
    return VersionLook(
        id=str(row.pk),
        version=row.version,
        name=row.name,
        kind=row.kind,
        size=size_in_words(row.size),
        added=words.day(row.added_at.date(), now=now),
        has=has,
    )


def size_in_words(size: int) -> str:
    """How large a file is: "120 kB", "2.4 MB"."""
    return f"{size / 1024 / 1024:.1f} MB" if size >= 1024 * 1024 else f"{max(1, round(size / 1024))} kB"


def latest_versions(seeker: Seeker, *, now: datetime) -> tuple[VersionLook, ...]:
    """The newest version of each document."""
    return tuple(one.latest for one in documents(seeker, now=now))


def enclosed(letter: Letter, *, now: datetime) -> tuple[VersionLook, ...]:
    """What goes, or went, with a letter."""
    rows = Document.objects.filter(seeker=letter.seeker, enclosures__letter=letter).order_by("enclosures__id")
    return tuple(_look(row, now) for row in rows.defer("content"))


def suggested(what: str, known: tuple[VersionLook, ...]) -> tuple[VersionLook, ...]:
    """The documents that fit what was asked for or promised."""
    return matching(what, known)
