"""Taking a posting in: the original is kept first, then read; what it says fills in a form that a person corrects."""

from datetime import datetime, timedelta

from afterword.acts.applications import open_application
from afterword.post.posting import Posting as Read
from afterword.post.posting import read_posting
from afterword.post.posting.fetching import Network
from afterword.records.locking import writing
from afterword.records.models import Application, Posting, Seeker

PAGE, TEXT = "text/html", "text/plain"
FORGOTTEN_AFTER = timedelta(days=7)
"""A posting whose form was never saved goes again."""


class FetchingIsOff(PermissionError):
    """The seeker has not allowed it."""

    def __init__(self) -> None:
        super().__init__("Fetching pages is switched off: allow it under You, or save the page and hand in the file.")


def take_in(
    seeker: Seeker, content: bytes, *, content_type: str, now: datetime, address: str = "", charset: str = ""
) -> tuple[Posting, Read]:
    """Keep a posting as it came, and read it. Raises NotAPosting, and keeps nothing then."""
    read = read_posting(content, address=address, charset=charset)
    with writing(seeker) as held:
        Posting.objects.filter(seeker=held, application=None, taken_at__lt=now - FORGOTTEN_AFTER).delete()
        row = Posting.objects.create(
            seeker=held,
            address=(read.link or address)[:2000],
            content=content,
            content_type=content_type,
            apply_by=read.apply_by,
            taken_at=now,
        )
    return row, read


def fetch(seeker: Seeker, address: str, *, network: Network, now: datetime) -> tuple[Posting, Read]:
    """Fetch the page at an address, because a person asks for it now. Raises FetchingIsOff, NotFetched, NotAPosting."""
    if not seeker.fetches_pages:
        raise FetchingIsOff
    page = network.fetch(address)
    return take_in(seeker, page.content, content_type=PAGE, address=page.address, charset=page.charset, now=now)


def read_again(posting: Posting) -> Read:
    """What a kept posting says."""
    return read_posting(bytes(posting.content), address=posting.address)


def open_from(posting: Posting, *, now: datetime, **fields: object) -> Application:
    """Open the application, or the lead, that a posting is about. Saved again, it is the same one."""
    if posting.application is not None:
        return posting.application
    row = open_application(posting.seeker, now=now, **fields)  # type: ignore[arg-type]
    with writing(posting.seeker):
        posting.application = row
        posting.save(update_fields=["application"])
    return row


def allow_fetching(seeker: Seeker, *, allowed: bool) -> None:
    """Whether pages may be fetched when the seeker presses the button for one."""
    with writing(seeker) as held:
        held.fetches_pages = allowed
        held.save(update_fields=["fetches_pages"])
