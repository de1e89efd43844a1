"""Where the sentences of a text begin and end.

A point ends a sentence only before a capital, and not after an abbreviation or a number that a month or a week follows.
A mail's line break ends one only where the line was short, or where the next begins an item or has a label.
"""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…]++[\"')\]]*+\s*+|\n\s*+")  # without a way back: linear in any text
_ABBREVIATED = re.compile(
    r"(?:\b(?:mon|tues?|wed|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|ca|dr|mr|mrs|ms|prof|"
    r"st|no|vs|e\.g|i\.e|bzw|ggf|inkl|nr|sr|sra|mme|janv|févr|avr|juil|déc|spätest|hr|fr|mo|di|mi|do|sa|so|a\.m|p\.m)|"
    r"(?<!['’])\b[^\W\d_])\.\s+$",
    re.IGNORECASE,
)
_NEW_ITEM = re.compile(r"[-*•–]\s|\d{1,2}[.)]\s|[^\W\d_][\w ]{0,24}:\s")
_AFTER_AN_ORDINAL = re.compile(
    r"(?:jan(?:uary?)?|jänner|feb(?:ruary?)?|märz?|mrz|maerz|mar(?:ch)?|apr(?:il)?|mai|may|june?|juni|july?|juli|"
    r"aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?|kw|(?:kalender)?woche|quartal)\b",
    re.IGNORECASE,
)
SHORT_LINE = 45
LONGEST = 2000  # nobody writes a longer sentence: of what is longer, the beginning and the end are read


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The bounds of each sentence."""
    start = line = 0
    for match in _END.finditer(text):
        at = match.end()
        if _ends(text, match, line):
            yield from _cut(start, at)
            start = at
        if "\n" in match[0]:
            line = at
    yield from _cut(start, len(text))


def _ends(text: str, match: re.Match[str], line: int) -> bool:
    following = text[match.end() : match.end() + 30]
    if not following or not match[0][-1].isspace() or following[0] in ".!?…":
        return False
    if "\n" in match[0] and match[0].lstrip(" ")[0] == "\n":
        if match[0].count("\n") > 1 or _NEW_ITEM.match(following):
            return True
        return match.start() - line < SHORT_LINE and not following[0].islower()
    if match[0][0] in "!?":
        return True
    if following[0].islower():
        return False
    if text[match.start() - 1].isdigit():
        return not (following[0].isdigit() or _AFTER_AN_ORDINAL.match(following))
    return not _ABBREVIATED.search(text, max(0, match.start() - 8), match.end())


def _cut(start: int, end: int) -> Iterator[tuple[int, int]]:
    if end - start > 2 * LONGEST:
        yield start, start + LONGEST
        start = end - LONGEST
    if end > start:
        yield start, end
