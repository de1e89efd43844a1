"""The small parts of a diary's notation: ids, quoted words, the little words that link an entry to its people."""

import re
from typing import NamedTuple

from afterword.core.diary.errors import Refused
from afterword.core.patterns import Pattern

QUOTED = r'"(?:[^"\\]|\\.)*"'
BARE = r'[^\s,:;"\[\]<>=&]+'
ID = rf"(?:{QUOTED}|{BARE})"
LINKS = "at|for|in|to|from|by|with|and|until"
WHO = rf"(?:{QUOTED}|(?!(?:{LINKS})\b){BARE}(?:[ \t]+(?!(?:{LINKS})\b){BARE})*)"
ISO_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"

_LINK = Pattern(
    rf"(?:(?:to|from|by|with)[ \t]+(?P<contact>{WHO})|(?:for|in)[ \t]+(?P<interview>{ID})"
    rf"|at[ \t]+(?P<application>{ID}))[ \t]*",
    re.IGNORECASE,
)
_QUOTED = Pattern(QUOTED)
_BRACKET = Pattern(rf"\[(?P<inside>(?:{QUOTED}|[^\]\[\"])*)\]$")
_COMMENT = Pattern(r"\\.|(?P<quote>\")|(?:[ \t]{2}|\t)(?P<comment>#)")
_ESCAPE = Pattern(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)
_MUST_ESCAPE = Pattern('["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]|(?<=[ \t])#')
_NEVER_PLAIN = Pattern("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]|(?<=[ \t])#")
_NAMED_ESCAPES = {"\n": "\\n", "\t": "\\t", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_UNESCAPES = {"n": "\n", "t": "\t", "r": "\r"}
_PLAIN_ID = Pattern(rf"(?!(?:{LINKS}|they|nothing|elsewhere|only|no|asked)$)[^\s,:;\"\[\]<>=&#\\]+", re.IGNORECASE)
_WORDS = Pattern(r"[^\W_]+(?:'[^\W_]+)?")
_SMALL_WORDS = frozenset({"a", "an", "the", "my", "our", "your", "their", "some", "send", "of", "and"})


class Links(NamedTuple):
    """Whom and what an entry names: the words as they stand there."""

    contact: str | None = None
    interview: str | None = None
    application: str | None = None


NO_LINKS = Links()


def read_links(text: str, start: int = 0) -> tuple[Links, int]:
    """The links at the front of a text, and where they end."""
    match = _LINK.match(text, start)
    if match is None:
        return NO_LINKS, start
    found: dict[str, str] = {}
    while match is not None:
        kind = match.lastgroup or ""
        if kind in found:
            break
        found[kind] = unquoted(match[kind])
        start = match.end()
        match = _LINK.match(text, start)
    return Links(**found), start


def read_links_and_text(text: str) -> tuple[Links, str]:
    """The links in front of a colon and the words after it; without a colon, everything is words."""
    if text.startswith(":"):
        return NO_LINKS, text[1:].strip()
    links, end = read_links(text)
    if end == len(text):
        return links, ""
    if text[end] == ":":
        return links, text[end + 1 :].strip()
    return NO_LINKS, text


def unquoted(word: str) -> str:
    """What a quoted word says; any other stays as it is."""
    if word[:1] != '"':
        return word
    return word[1:-1] if "\\" not in word else _ESCAPE.sub(_unescaped, word[1:-1])


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else _UNESCAPES.get(match[2], match[2])


def quoted(words: str) -> str:
    """Words in quotes, on one line whatever is in them."""
    return f'"{_MUST_ESCAPE.sub(_escaped, words)}"'


def _escaped(match: re.Match[str]) -> str:
    return _NAMED_ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04x}"


def id_text(word: str) -> str:
    """An id as it is written: bare where that cannot be misread."""
    return word if _PLAIN_ID.fullmatch(word) and not _NEVER_PLAIN.search(word) else quoted(word)


def read_text(text: str) -> str:
    """Free words: as they stand, or what the quotes around all of them hold."""
    if text[:1] != '"':
        return text
    match = _QUOTED.match(text)
    if match is None:
        raise Refused("the quote that opens here is never closed", found=text)
    return unquoted(text) if match.end() == len(text) else text


def read_quoted(text: str) -> tuple[str, str] | None:
    """The quoted words at the front of a text and what comes after them; None where it does not begin with a quote."""
    if text[:1] != '"':
        return None
    match = _QUOTED.match(text)
    if match is None:
        raise Refused("the quote that opens here is never closed", found=text)
    return unquoted(match[0]), text[match.end() :].strip()


def is_plain(words: str) -> bool:
    """Whether words may stand without quotes as far as the line goes, whatever they would be read as."""
    return bool(words) and words == words.strip() and not _NEVER_PLAIN.search(words) and words[0] not in "#:"


def spellings(words: str) -> tuple[str, ...]:
    """The ways in which free words can be written, the nicest first."""
    return (words, quoted(words)) if is_plain(words) else (quoted(words),)


def read_bracket(text: str) -> tuple[str, str | None]:
    """A text without the brackets at its end, and what stands in them."""
    if text[-1:] != "]":
        return text, None
    match = _BRACKET.search(text)
    return (text[: match.start()].rstrip(), match["inside"].strip()) if match else (text, None)


def items(text: str) -> list[str]:
    """The parts of a list that semicolons separate."""
    if '"' not in text:
        return [item for part in text.split(";") if (item := part.strip())]
    found, start = [], 0
    for match in re.finditer(rf"{QUOTED}|;", text):
        if match[0] == ";":
            found.append(text[start : match.start()].strip())
            start = match.end()
    found.append(text[start:].strip())
    return [item for item in found if item]


def without_comment(line: str) -> str:
    """A line up to the `#` that two blanks stand before, unless it stands in quotes."""
    in_quotes = False
    for match in _COMMENT.finditer(line):
        if match["quote"]:
            in_quotes = not in_quotes
        elif match["comment"] and not in_quotes:
            return line[: match.start()].rstrip()
    return line


def short_id(words: str) -> str:
    """An id made of the first words that say something: `detailed-resume`."""
    found = _WORDS.findall(words.casefold())
    telling = [word for word in found if word not in _SMALL_WORDS] or found
    return "-".join(telling[:4]).replace("'", "") or "promise"
