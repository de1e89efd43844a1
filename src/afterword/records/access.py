"""Who may see which row. Every door finds rows here and nowhere else, so that nobody meets another seeker's.

A row that is not there and a row that is somebody else's are refused alike.
"""

from datetime import datetime
from hashlib import sha256
from uuid import UUID

from django.db.models import Q

from afterword.records.models import (
    Application,
    Contact,
    Document,
    Grant,
    GrantComment,
    Letter,
    MailboxAccount,
    Posting,
    Proposal,
    Received,
    Seeker,
)


class NotYours(LookupError):
    """There is no such thing in this search."""

    def __init__(self, what: str) -> None:
        super().__init__(f"There is no {what} here. It may have been removed, or the address has a slip in it.")


def application_of(seeker: Seeker, key: str) -> Application:
    """The seeker's application of this key. Raises NotYours."""
    found = Application.objects.filter(seeker=seeker, key=key, removed_at=None).first()
    if found is None:
        raise NotYours(f"application {key!r}")
    return found


def application_called(seeker: Seeker, name: str) -> Application:
    """The application of this key, or the only one whose key or employer begins so. Raises NotYours."""
    known = Application.objects.filter(seeker=seeker, removed_at=None)
    begins = known.filter(Q(key__istartswith=name) | Q(employer__istartswith=name)).exclude(key=name)[:2]
    return begins[0] if len(begins) == 1 and not known.filter(key=name).exists() else application_of(seeker, name)


def contact_of(seeker: Seeker, key: str) -> Contact:
    """The seeker's contact of this key. Raises NotYours."""
    found = Contact.objects.filter(seeker=seeker, key=key, removed_at=None).first()
    if found is None:
        raise NotYours(f"contact {key!r}")
    return found


def person_of(seeker: Seeker, key: str) -> Contact:
    """The seeker's contact of this key, with the application that they belong to. Raises NotYours."""
    rows = Contact.objects.filter(seeker=seeker, key=key, removed_at=None).select_related(
        "seeker", "application__seeker"
    )
    found = rows.filter(Q(application=None) | Q(application__removed_at=None)).first()
    if found is None:
        raise NotYours(f"contact {key!r}")
    return found


def removed_person_of(seeker: Seeker, key: str) -> Contact:
    """Somebody of the network who was removed. Raises NotYours."""
    rows = Contact.objects.filter(seeker=seeker, key=key, application=None).exclude(removed_at=None)
    found = rows.select_related("seeker").first()
    if found is None:
        raise NotYours(f"removed contact {key!r}")
    return found


def letter_of(seeker: Seeker, id_: UUID) -> Letter:
    """The seeker's letter of this id. Raises NotYours."""
    found = Letter.objects.filter(seeker=seeker, id=id_).select_related("application").first()
    if found is None:
        raise NotYours("letter of this address")
    return found


def document_of(seeker: Seeker, id_: UUID) -> Document:
    """The seeker's document of this id, also one that was removed: somebody may have it. Raises NotYours."""
    found = Document.objects.filter(seeker=seeker, id=id_).select_related("seeker").first()
    if found is None:
        raise NotYours("document of this address")
    return found


def posting_of(seeker: Seeker, id_: int) -> Posting:
    """The seeker's posting of this id. Raises NotYours."""
    found = Posting.objects.filter(seeker=seeker, id=id_).select_related("application").first()
    if found is None:
        raise NotYours("posting of this address")
    return found


def message_of(seeker: Seeker, id_: int) -> Received:
    """The seeker's received message of this id. Raises NotYours."""
    found = Received.objects.filter(seeker=seeker, id=id_).select_related("application", "letter").first()
    if found is None:
        raise NotYours("message of this address")
    return found


def proposal_of(seeker: Seeker, id_: int) -> Proposal:
    """The seeker's proposal of this id. Raises NotYours."""
    rows = Proposal.objects.filter(seeker=seeker, id=id_)
    found = rows.select_related("seeker", "application", "received__letter").first()
    if found is None:
        raise NotYours("question of this address")
    return found


def mailbox_account_of(seeker: Seeker, id_: int) -> MailboxAccount:
    """The seeker's mailbox of this id. Raises NotYours."""
    found = MailboxAccount.objects.filter(seeker=seeker, id=id_).select_related("seeker").first()
    if found is None:
        raise NotYours("mailbox of this address")
    return found


def grant_of(seeker: Seeker, id_: int) -> Grant:
    """The seeker's grant of this id, also one that is over. Raises NotYours."""
    found = Grant.objects.filter(seeker=seeker, id=id_).select_related("seeker").first()
    if found is None:
        raise NotYours("view of this address")
    return found


def comment_of(seeker: Seeker, id_: int) -> GrantComment:
    """A comment that the seeker got, also one that was removed. Raises NotYours."""
    found = GrantComment.objects.filter(seeker=seeker, id=id_).select_related("grant").first()
    if found is None:
        raise NotYours("comment of this address")
    return found


def granted_by(token: str, *, now: datetime) -> Grant:
    """The grant that a link opens at `now`; the one way by which somebody else sees rows of a seeker.

    Raises NotYours, in the same words for a link that was taken back, has expired or never was.
    """
    holds = Grant.objects.filter(token_hash=hash_of(token), revoked_at=None, expires_at__gt=now)
    found = holds.select_related("seeker").first()
    if found is None:
        raise NotYours("view behind this link")
    return found


def hash_of(token: str) -> str:
    """What is kept of a link: from it nobody finds the link again."""
    return sha256(token.encode("utf-8", "replace")).hexdigest()


def sole_seeker() -> Seeker | None:
    """The person whose laptop this is, once they have begun; the sample search is nobody's."""
    return Seeker.objects.filter(is_sample=False).order_by("id").first()


def sample_seeker() -> Seeker | None:
    """The sample search, while it is there."""
    return Seeker.objects.filter(is_sample=True).order_by("id").first()


def seeker_by_id(id_: int) -> Seeker | None:
    """The seeker of this id."""
    return Seeker.objects.filter(id=id_).first()
