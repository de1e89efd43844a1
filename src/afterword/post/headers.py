"""How a letter's headers are written, so that nothing in them can become another header.

They are written here and not by Python's email package: that of Python 3.11.7 lets some line breaks
through, drops the quotes around a name when it folds it (so that "Ruiz, Dána" becomes two
addresses) and turns a long Message-ID into an encoded word, which no mail program recognises as the
id it answers.
"""

import re
import textwrap
from collections.abc import Iterable
from email.header import Header

from afterword.post.courier import Address, NotTaken, Refused

WIDTH = 76  # columns, where lines are folded by choice; 998 is the law (RFC 5322 2.1.1)
LONGEST_ID = 900
LONGEST_ADDRESS = 254  # RFC 5321 4.5.3.1, with the erratum that counts the angle brackets

# Control characters, the line ends that only Unicode knows, and halves of characters.
_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+( [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LOCAL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}")
_DOMAIN = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")
_ID = re.compile(rf"<[!-;=?-~]{{1,{LONGEST_ID}}}>")
_LETTER_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}")


class UnsafeLetter(NotTaken, ValueError):
    """Something in the letter cannot be carried by mail; the sentence says what."""

    def __init__(self, why: str) -> None:
        super().__init__(Refused(why))


class UnsafeHeader(UnsafeLetter):
    """A header of the letter could be read as something else than it says."""


def checked(what: str, value: str) -> str:
    """The value itself, if it fits in one header; `what` names it to a person."""
    if found := _FORBIDDEN.search(value):
        raise UnsafeHeader(
            f"The {what} contains a line break or another invisible character"
            f" (U+{ord(found[0]):04X}, character {found.start() + 1}). Type it again without that"
            " character."
        )
    return value


def letter_id(value: str) -> str:
    """The id as it stands in X-Afterword-ID and in file names."""
    if not _LETTER_ID.fullmatch(value):
        raise UnsafeHeader("The letter's own id may hold only letters, digits and hyphens.")
    return value


def wire_address(what: str, value: str) -> str:
    """The bare address as mail servers know it, its domain in ASCII."""
    local, at, domain = checked(what, value).rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        domain = ""
    usable = at and _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain)
    if not usable or len(local) + len(domain) >= LONGEST_ADDRESS:
        raise UnsafeHeader(
            f"The {what} {value!r} is not one that mail can reach. It should look like name@example.org."
        )
    return f"{local}@{domain}"


def text_line(name: str, what: str, value: str) -> str:
    """A header of free text: as it is, folded at its spaces, or as encoded words."""
    line = f"{name}: {checked(what, value)}"
    if not _plain(value) or value != value.strip(" ") or "  " in value:
        return f"{name}: {_encoded(name, value)}"
    folds = textwrap.wrap(line, WIDTH, break_long_words=False, break_on_hyphens=False)
    if max(map(len, folds)) > WIDTH:
        return f"{name}: {_encoded(name, value)}"
    return "\r\n ".join(folds) if value else line


def mailbox_line(name: str, whose: str, mailbox: Address) -> str:
    """A From or To header with exactly one mailbox."""
    address = wire_address(f"{whose}'s address", mailbox.address)
    shown = checked(f"{whose}'s name", mailbox.name).strip()
    if not shown:
        return f"{name}: {address}"
    line = f"{name}: {_phrase(name, shown)}"
    room = WIDTH - len(line.rpartition("\n")[2]) - len(address) - 3
    return f"{line}{' ' if room >= 0 else _FOLD}<{address}>"


def is_id(value: str) -> bool:
    """Whether a message id can be named in a header of ours; some that others make up cannot."""
    return _ID.fullmatch(value) is not None


def ids_line(name: str, ids: Iterable[str]) -> str:
    """A header of message ids, one on each line, never encoded and never cut."""
    ids = tuple(ids)
    for each in ids:
        if not _ID.fullmatch(each):
            raise UnsafeHeader(f"{name} holds {each[:80]!r}, which is not a message id. It should look like <id@host>.")
    return f"{name}: {_FOLD.join(ids)}"


_FOLD = "\r\n "


def _plain(value: str) -> bool:
    # Text that only looks like an encoded word would be decoded by the reader.
    return value.isascii() and "=?" not in value


def _phrase(header: str, name: str) -> str:
    if not _plain(name) or len(name) > WIDTH - 16:
        return _encoded(header, name)
    if _ATOMS.fullmatch(name):
        return name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _encoded(header: str, value: str) -> str:
    return Header(value, "utf-8", maxlinelen=WIDTH, header_name=header).encode(linesep="\r\n")
