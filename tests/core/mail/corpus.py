"""The invented mails of this folder: what each should be read as, and the message itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from afterword.core.mail.message import Mailbox, ReceivedMessage, Undelivered
from afterword.core.zones import MAIN_ZONE

FOLDER = Path(__file__).parent / "letters"
SENT_AT = datetime(2026, 3, 2, 15, tzinfo=UTC)  # a Monday
AT_HOME = {"english": "US", "german": "DE", "french": "FR", "spanish": "ES"}
FIELDS = ("from", "subject", "sent", "headings", "country", "undelivered")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A mail and what it says."""

    name: str
    kinds: tuple[str, ...]
    expects: dict[str, str]
    country: str
    message: ReceivedMessage

    @property
    def zone(self) -> str:
        return MAIN_ZONE[self.country]


def corpus() -> list[Told]:
    """Every mail of every language."""
    return [told for path in sorted(FOLDER.glob("*.txt")) for told in _of(path)]


def _of(path: Path) -> Iterator[Told]:
    for number, block in enumerate(path.read_text("utf-8").split("=== ")[1:], 1):
        head, _, rest = block.partition("\n")
        said: dict[str, str] = {}
        lines = rest.split("\n")
        while lines and _is_field(lines[0]):
            name, _, value = lines.pop(0).partition(": ")
            said[name] = value
        yield Told(
            name=f"{path.stem}-{number}",
            kinds=tuple(head.split(", ")),
            expects={name: value for name, value in said.items() if name not in FIELDS},
            country=said.get("country", AT_HOME[path.stem]),
            message=_message(said, "\n".join(lines).strip()),
        )


def _is_field(line: str) -> bool:
    name = line.partition(": ")[0]
    return name in (*FIELDS, "employer", "role", "expected_by", "asked_by", "interview_at", "written", "away_until")


def _message(said: dict[str, str], text: str) -> ReceivedMessage:
    name, _, address = said["from"].rpartition("<")
    to = said.get("undelivered")
    return ReceivedMessage(
        sender=Mailbox(name=name.strip(), address=address.strip(">")),
        subject=said["subject"],
        sent_at=datetime.fromisoformat(said["sent"]) if "sent" in said else SENT_AT,
        text=text,
        headings=(said["headings"],) if "headings" in said else (),
        undelivered=Undelivered(recipient=to, words="550 no such user") if to else None,
    )
