"""Bytes into characters, whatever they claim to be in. Nothing here raises."""

import base64
import binascii
import codecs
import quopri
import re
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from afterword.post.parsing.limits import HEADER_LINE

NO_CHARSETS = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape", "mbcs", "oem"})
"""Codecs that Python has beside charsets, and that take long or run wild on bytes they were not made for."""
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\s]{0,2000})\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
_INVISIBLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LINES = re.compile(r"[\r\n\x85\u2028\u2029\t ]+")


@lru_cache(maxsize=256)
def codec(charset: str) -> str | None:
    """The name of Python's codec for a charset, or None where there is none to be trusted."""
    name = charset.strip("\"' \t").partition("*")[0].lower()
    try:
        found = codecs.lookup({"cp-850": "cp850", "x-unknown": "utf-8", "ansi": "cp1252"}.get(name, name))
        "".encode(found.name)  # refuses those that make no text, such as zip
    except (LookupError, ValueError, TypeError, UnicodeError):
        return None
    return None if found.name.replace("_", "-") in NO_CHARSETS else found.name


def text_of(content: bytes, charset: str) -> str:
    """The text of these bytes: in the charset they name if they are, else in UTF-8 or Windows' Latin."""
    for name in (codec(charset) if charset else None, "utf-8", "cp1252"):
        if name is None or (name == "ascii" and not content.isascii()):
            continue
        try:
            return content.decode(name).removeprefix("\ufeff")
        except (UnicodeError, ValueError):
            continue
    return content.decode(codec(charset) or "latin-1", "replace")


def transfer_decoded(content: bytes, encoding: str) -> bytes:
    """The bytes under a transfer encoding. What is broken gives as much as can be had of it."""
    match encoding.strip().lower():
        case "base64":
            return _from_base64(content)
        case "quoted-printable":
            return quopri.decodestring(content)
        case "x-uuencode" | "uuencode" | "uue" | "x-uue":
            return _from_uuencode(content)
        case _:
            return content


def _from_base64(content: bytes) -> bytes:
    kept = _NOT_BASE64.sub(b"", content.partition(b"=\n\n")[0])
    if len(kept) % 4 == 1:
        kept = kept[:-1]
    return base64.b64decode(kept + b"=" * (-len(kept) % 4))


def _from_uuencode(content: bytes) -> bytes:
    lines = []
    for line in content.splitlines():
        if line.startswith(b"begin ") or line in (b"end", b"`", b""):
            continue
        try:
            lines.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(lines)


def header_text(value: str) -> str:
    """A header's value as a person reads it: encoded words decoded, on one line."""
    value = value[:HEADER_LINE]
    if "=?" in value:
        value = _WORD.sub(_decoded_word, _BETWEEN_WORDS.sub(r"\1", value))
    return on_one_line(value)


def _decoded_word(match: re.Match[str]) -> str:
    charset, how, content = match.groups()
    raw = content.encode("ascii", "replace")
    if how in "bB":
        return text_of(_from_base64(raw), charset)
    return text_of(quopri.decodestring(raw, header=True), charset)


def raw_header(value: bytes) -> str:
    """A header's value as characters: mail is in ASCII, and what is not is mostly in UTF-8."""
    return value.decode("ascii") if value.isascii() else text_of(value, "")


def on_one_line(value: str) -> str:
    """The value without line breaks and invisible characters, so that it can stand in a header or on a page."""
    if value.isprintable():
        return value.strip()
    return _INVISIBLE.sub("", _LINES.sub(" ", value)).strip()


def visible(text: str) -> str:
    """The text with plain line ends and without characters that no database keeps."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _INVISIBLE.sub("", text) if _INVISIBLE.search(text) else text


_PARAMETER = re.compile(r";\s*([^\s=;\"]{1,60})\s*=\s*(?:\"((?:[^\"\\]|\\.){0,2000})\"?|([^;\s]{0,2000}))")


def parameters(value: str) -> dict[str, str]:
    """The parameters of a Content-Type or Content-Disposition, their continuations joined (RFC 2231)."""
    found: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for match in _PARAMETER.finditer(value[:HEADER_LINE]):
        name, quoted, bare = match[1].lower(), match[2], match[3]
        content = re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else bare
        base, star, rest = name.partition("*")
        if not star:
            found.setdefault(base, content)
            continue
        number = rest.rstrip("*")
        pieces.setdefault(base, []).append((int(number) if number.isdecimal() else 0, name.endswith("*"), content))
    for base, parts in pieces.items():
        found[base] = _joined(sorted(parts[:50]))
    return found


def _joined(parts: list[tuple[int, bool, str]]) -> str:
    charset, content = "", b""
    for number, is_encoded, piece in parts:
        text = piece
        if is_encoded and number == 0 and piece.count("'") >= 2:
            charset, _, text = piece.split("'", 2)
        content += unquote_to_bytes(text) if is_encoded else text.encode("utf-8", "replace")
    return text_of(content, charset)
