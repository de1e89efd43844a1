"""What tells whether something was changed since a page was opened: in another tab, on another device."""

from hashlib import sha256

from afterword.records.facts import UNDONE
from afterword.records.models import Application, Entry, Letter


def version_of_words(letter: Letter) -> str:
    """The version of a letter's words."""
    return sha256(f"{letter.subject}\0{letter.body}".encode()).hexdigest()[:16]


def version_of_facts(application: Application, kind: str, interview: str) -> str:
    """The version of what was written of this kind about an interview: its latest act that counts, or "none"."""
    rows = Entry.objects.filter(seeker=application.seeker, application=application, kind__in=(kind, UNDONE))
    entries = list(rows.order_by("id").values_list("id", "kind", "act", "body"))
    gone = {one for _, kind_, _, body in entries if kind_ == UNDONE for one in body["entries"]}
    written = [
        act
        for id_, kind_, act, body in entries
        if kind_ == kind and id_ not in gone and body.get("interview") == interview
    ]
    return written[-1].hex if written else "none"
