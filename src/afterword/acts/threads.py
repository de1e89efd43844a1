"""Threads: the letter of ours that a received message answers or brings back, and the message that a letter answers."""

import re

from afterword.core.history import Channel, LetterKind
from afterword.core.letters import Draft
from afterword.core.mail.kinds import MessageKind
from afterword.post import headers
from afterword.post.original import thread_of, unpressed
from afterword.records.models import Letter, Received, ReceivedRaw, Seeker, State
from afterword.records.prepared import Question, prepared

WENT = (State.SENT, State.UNSURE, State.SENDING)
"""The states in which a letter may be in somebody's hands."""

MOST_LETTERS = 2000


def note_thread(received: Received) -> Letter | None:
    """Note which messages a received one follows, and the letter of ours among them. Call it inside `writing`."""
    original = _original(received)
    if not received.thread and original:
        received.thread = list(thread_of(original))
    if received.letter_id is None:
        received.letter = _letter_by_ids(received) or _letter_brought_back(received, original)
    received.save(update_fields=["thread", "letter"])
    return received.letter


def _original(received: Received) -> bytes:
    """The bytes as they came, or nothing where the original stayed in the mailbox."""
    kept = ReceivedRaw.objects.filter(seeker=received.seeker, received=received).values_list("content", flat=True)
    found = kept.first()
    return unpressed(bytes(found)) if found is not None else b""


def _letter_by_ids(received: Received) -> Letter | None:
    """The letter that a message answers: of several of ours in the thread the latest."""
    ours = Letter.objects.filter(seeker=received.seeker, message_id__in=received.thread, state__in=WENT)
    by_id = {letter.message_id: letter for letter in ours.select_related("application", "seeker")}
    return next((by_id[one] for one in reversed(received.thread) if one in by_id), None)


def _letter_brought_back(received: Received, original: bytes) -> Letter | None:
    """The letter that a mail server's report is about: its own ids stand in the part that was sent back."""
    if received.kind != MessageKind.BOUNCE:
        return None
    letters = Letter.objects.filter(seeker=received.seeker, state__in=WENT).order_by("-sent_at")
    rows = list(letters.values_list("pk", "message_id", "recipient_address")[:MOST_LETTERS])
    found = next((pk for pk, message_id, _ in rows if _names(original, message_id, str(pk))), None)
    found = found or next((pk for pk, _, address in rows if _names(original or received.text.encode(), address)), None)
    return letters.select_related("application", "seeker").get(pk=found) if found else None


def _names(text: bytes, *words: str) -> bool:
    return any(word and word.encode() in text for word in words)


IN_THREAD = (LetterKind.ANSWER, LetterKind.PROMISE, LetterKind.ACCEPTANCE, LetterKind.WITHDRAWAL)
"""The letters that answer something they wrote; thanks and a question begin a thread of their own."""

MACHINES_SAY = (MessageKind.BOUNCE, MessageKind.OUT_OF_OFFICE)

_RE = re.compile(r"^(?:(?:re|aw|antw|sv|vs|rif|res|ref|r\u00e9f)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE)
MOST_REFERENCES = 20


def message_answered(seeker: Seeker, application: str, draft: Draft) -> Received | None:
    """The message in whose thread a letter belongs: the last one from its recipient that the person filed here.

    A message that nobody said yes to leads nowhere, whoever it says it is from.
    """
    if draft.kind not in IN_THREAD or draft.channel is not Channel.EMAIL or not draft.recipient_address:
        return None
    address = draft.recipient_address.casefold()
    filed = _filed(seeker.pk, application)
    found = next((pk for pk, sender in filed if sender.casefold() == address), None)
    return Received.objects.get(pk=found) if found is not None else None


@prepared
def _filed(seeker: int, application: str) -> Question:
    """The messages of people that were filed at an application, each with its sender, the last one first."""
    accepted = Received.objects.filter(seeker=seeker, application__key=application, proposals__state="accepted")
    written = accepted.exclude(kind__in=MACHINES_SAY).exclude(message_id="")
    return written.order_by("-sent_at", "-id").values_list("id", "sender_address")


def reply_subject(subject: str) -> str:
    """The subject of an answer: theirs, with one "Re:" before it."""
    return f"Re: {_RE.sub('', ' '.join(subject.split()))}"[:300]


def references(received: Received) -> tuple[str, ...]:
    """The ids that an answer to a message names: where the thread began, what came last, and the message itself."""
    ids = [one for one in dict.fromkeys((*received.thread, received.message_id)) if headers.is_id(one)]
    return tuple(ids if len(ids) <= MOST_REFERENCES else [ids[0], *ids[1 - MOST_REFERENCES :]])
