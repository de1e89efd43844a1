"""What is in the mailbox: messages as rows, with what they seem to say."""

from datetime import datetime
from hashlib import sha256
from typing import Self

from afterword.core.mail.kinds import KindRead, MessageKind, MessageReading
from afterword.post.original import pressed
from afterword.records.models import Application, Received, ReceivedRaw, Seeker
from afterword.records.readings import reading_to_json


class SentInMemory:
    """A Sent folder in memory; `fault` is raised by whatever is asked next."""

    def __init__(self) -> None:
        self.contents: list[bytes] = []
        self.fault: Exception | None = None
        self.asked = 0

    def find_sent(self, *, message_id: str, letter_id: str) -> bool:
        self.asked += 1
        if self.fault is not None:
            raise self.fault
        return any(message_id.encode() in one or letter_id.encode() in one for one in self.contents)

    def append_sent(self, content: bytes) -> None:
        self.contents.append(content)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...


DANA, DANAS = "Dana Ruiz", "dana@lumen-labs.example"
HEAD = "From: {name} <{address}>\nTo: ada@example.org\nSubject: {subject}\nMessage-ID: {id}\n{more}\n\n{text}\n"


def message(
    seeker: Seeker,
    *kinds: MessageKind,
    at: datetime,
    application: Application | None = None,
    sender: tuple[str, str] = (DANA, DANAS),
    text: str = "Thank you for your time.",
    subject: str = "Your application",
    more: str = "",
    certainty: float = 0.9,
    saved_at: datetime | None = None,
    **reading: object,
) -> Received:
    """A stored message that seems to be of these kinds, the surest first."""
    name, address = sender
    count = Received.objects.filter(seeker=seeker).count()
    id_ = f"<{count}.{seeker.pk}@{address.rpartition('@')[2]}>"
    raw = HEAD.format(name=name, address=address, subject=subject, id=id_, more=more.strip(), text=text).encode()
    said = tuple(
        KindRead(kind=kind, certainty=certainty - n / 100, words=("their words",)) for n, kind in enumerate(kinds)
    )
    row = Received.objects.create(
        seeker=seeker,
        digest=sha256(raw).hexdigest(),
        message_id=id_,
        sender_name=name,
        sender_address=address,
        subject=subject,
        text=text,
        sent_at=at,
        saved_at=saved_at or at,
        kind=kinds[0].value,
        reading=reading_to_json(MessageReading(kinds=said, why=(f"It says \u201c{text}\u201d.",), **reading)),  # type: ignore[arg-type]
        application=application,
        certainty=certainty,
    )
    ReceivedRaw.objects.create(seeker=seeker, received=row, content=pressed(raw), size=len(raw))
    return row
