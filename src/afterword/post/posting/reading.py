"""From bytes to a posting: as a page that speaks to machines, as a page, or as plain words."""

import re

from selectolax.lexbor import LexborHTMLParser

from afterword.post.parsing.decoding import text_of
from afterword.post.parsing.html import is_too_deep, shown
from afterword.post.parsing.limits import LONGEST_TEXT
from afterword.post.posting import page, plain
from afterword.post.posting.schema import as_posting
from afterword.post.posting.structured import job_postings
from afterword.post.posting.value import LARGEST, NotAPosting, Posting

LONGEST_DESCRIPTION = 20_000
_MARKUP = re.compile(rb"<(?:!doctype|html|head|body|script|div|meta|title|p|h1)\b", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_OTHERWISE: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF: open it, copy its text and paste that"),
    (b"PK\x03\x04", "an archive or an office file: open it, copy its text and paste that"),
    (b"\xd0\xcf\x11\xe0", "an old office file: open it, copy its text and paste that"),
    (b"\x89PNG", "a picture: type the role and the employer"),
    (b"\xff\xd8\xff", "a picture: type the role and the employer"),
    (b"GIF8", "a picture: type the role and the employer"),
)
"""Files that hold no text to be read, by how they begin, and what to do instead."""


def posting_in(raw: bytes | str, *, address: str, charset: str) -> Posting:
    """What `read_posting` says it is."""
    source = raw if isinstance(raw, str) else _text(raw, charset)
    if not source.strip():
        raise NotAPosting("There is nothing in it: save the page once more, or paste what it says.")
    if not _MARKUP.search(source[:20_000].encode("utf-8", "replace")):
        return plain.posting_of(source[:LONGEST_TEXT])
    return _of_page(source, address)


def _text(raw: bytes, charset: str) -> str:
    if len(raw) > LARGEST:
        raise NotAPosting(f"It is larger than {LARGEST // 1024 // 1024} MB: paste what it says about the role.")
    for beginning, what in _OTHERWISE:
        if raw.startswith(beginning):
            raise NotAPosting(f"This is {what}.")
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return raw.decode("utf-16", "replace")
    if b"\0" in raw[:4096]:
        raise NotAPosting("This is no text: save the page as HTML, or paste what it says.")
    named = _CHARSET.search(raw[:4096])
    return text_of(raw, charset or (named[1].decode("ascii") if named else ""))


def _of_page(source: str, address: str) -> Posting:
    """A page: what it says for machines, filled up with what it says for people."""
    source = source.replace("\x00", "")
    if is_too_deep(source):
        return plain.posting_of(shown(source).text)
    tree = LexborHTMLParser(source)
    link = page.address_of(tree) or address
    how, found = job_postings(tree, source)
    if found:
        best, rest = _meant(found, link), len(found) - 1
        read = as_posting(best, how=how, others=rest)
        if read.role or read.employer:
            return page.filled_up(read, tree, link=link, longest=LONGEST_DESCRIPTION)
    return page.posting_of(tree, shown(source), link=link, longest=LONGEST_DESCRIPTION)


def _meant(found: list[dict[str, object]], link: str) -> dict[str, object]:
    """The posting that the page is about: the one with its address, or the one that says most."""
    own = [one for one in found if link and one.get("url") == link]
    return own[0] if own else max(found, key=lambda one: len(one.get("description") or ""))  # type: ignore[arg-type]
