"""What somebody wrote in a message, apart from what they quote and how they sign.

Looks at the first character of each line before anything else, because every message of a mailbox goes through here.
"""

import re
from dataclasses import dataclass

LONGEST_ATTRIBUTION = 3  # lines that "On ... wrote:" may take
SIGNATURE_LINES = 14
_MAY_BEGIN = frozenset(">-_*#OoAaLlEeFfVvDdIiSsUuTtBbWwRrZzMmCcKkHhGgP\u2014\u2013")
_ATTRIBUTION = re.compile(
    r"(?:on\s.{4,200}\bwrote\s*:|am\s.{4,200}\bschrieb\b.{0,120}:|le\s.{4,200}\ba\s+écrit\s*:|"
    r"el\s.{4,200}\bescribió\s*:|.{4,120}\b(?:wrote|writes|schrieb|a écrit|escribió)\s*:)\s*$",
    re.IGNORECASE | re.DOTALL,
)
_STARTS_ATTRIBUTION = re.compile(r"(?:on|am|le|el)\s.*\d", re.IGNORECASE)
_BEGINS_QUOTE = re.compile(
    r"[-_*\s]*(?:begin forwarded message|original message|forwarded message|ursprüngliche nachricht|"
    r"originalnachricht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message d'origine|"
    r"message original|message transféré|début du message (?:transféré|réexpédié)|mensaje original|"
    r"mensaje reenviado|inicio del mensaje reenviado)\s*[-_*:\s]*$",
    re.IGNORECASE,
)
_HEADER_FROM = re.compile(r"\**(?:from|von|de)\s?:\**\s?\S", re.IGNORECASE)
_HEADER_NEXT = re.compile(
    r"\**(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto)\s?:", re.IGNORECASE
)
_RULE = re.compile(r"_{20,}\s*$|-{20,}\s*$")
_REPLY_ABOVE = re.compile(
    r"[-#=*\s]*(?:please )?(?:type your |write your |enter your )?(?:reply|respond|antwort|répon|respon)\w*[^.\n]{0,60}"
    r"\b(?:above|oberhalb|über|au[- ]dessus|encima|arriba)\b[^.\n]{0,60}$",
    re.IGNORECASE,
)
_SENT_FROM = re.compile(
    r"(?:sent|gesendet|envoyé|enviado|get)\s(?:from|von|with|mit|depuis|de|desde|outlook)\s.{0,60}$", re.IGNORECASE
)
_CLOSING = re.compile(
    r"(?:(?:with |mit |mes |nos )?(?:(?:many |kind|warm|best|kindest|warmest|very best|all the)\s?)*"
    r"(?:regards|wishes|best|thanks|cheers|sincerely|yours(?: \w+)?|take care|cordially|respectfully|talk soon)"
    r"(?: again| so much| and (?:kind|best|warm) \w+)?|"
    r"(?:mit |beste |viele |herzliche |liebe |schöne |freundliche )*(?:freundlichen )?(?:besten )?"
    r"(?:grüßen|grüße|grüssen|grüsse|gruß|gruss|mfg|vg|lg)(?: aus \w+)?|"
    r"(?:bien |très |sincèrement|meilleures?|cordiales?|avec)?\s?(?:cordialement|salutations(?: distinguées)?|à bientôt)|"
    r"(?:un |muchos )?(?:cordial |atentos? |afectuosos? )?(?:saludos?(?: cordial(?:es)?)?|atentamente|abrazo))"
    r"\s*[,.!]?\s*$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[a-zà-ÿ]{2,}[.!?]\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """A text taken apart."""

    text: str
    quoted: str = ""
    signature: str = ""


def apart(text: str) -> Apart:
    """The sender's own words, what they quote, and how they sign."""
    lines = text.split("\n")
    own, quoted = _without_quotes(lines)
    at = _signature(own)
    return Apart(
        text="\n".join(own[:at]).strip(),
        quoted="\n".join(quoted).strip(),
        signature="\n".join(own[at:]).strip(),
    )


def _without_quotes(lines: list[str]) -> tuple[list[str], list[str]]:
    own: list[str] = []
    quoted: list[str] = []
    for i, line in enumerate(lines):
        bare = line.lstrip()
        if bare[:1] not in _MAY_BEGIN:
            own.append(line)
        elif bare[0] == ">":
            quoted.append(bare.lstrip("> "))
        elif _begins_quote(lines, i, bare):
            if _REPLY_ABOVE.match(bare) and not any(map(str.strip, own)):
                continue
            rest = [rest.lstrip("> ") for rest in lines[i:]]
            return _with_answers(own, lines, i, quoted + rest)
        else:
            own.append(line)
    return own, quoted


def _with_answers(own: list[str], lines: list[str], at: int, quoted: list[str]) -> tuple[list[str], list[str]]:
    """Below "On Monday Dana wrote:" with ">" before each line, what has none is the sender's own again."""
    rest = lines[at + 1 :]
    if _ATTRIBUTION.match(_joined(lines, at)) and any(line.startswith(">") for line in rest[:4]):
        answers = [line for line in rest if not line.lstrip().startswith(">")]
        first = next((i for i, line in enumerate(rest) if line.startswith(">")), 0)
        answers = [line for line in rest[first:] if not line.lstrip().startswith(">")]
        return own + answers, [line.lstrip("> ") for line in lines[at:] if line.lstrip().startswith(">")] or quoted
    return own, quoted


def _joined(lines: list[str], at: int) -> str:
    return " ".join(line.strip() for line in lines[at : at + LONGEST_ATTRIBUTION] if line.strip()[:1] != ">")


def _begins_quote(lines: list[str], i: int, bare: str) -> bool:
    last = bare.rstrip()[-1:]
    if last == ":" and len(bare) < 300 and _ATTRIBUTION.match(bare):
        return True
    if _STARTS_ATTRIBUTION.match(bare) and len(bare) < 200:
        return any(_ATTRIBUTION.match(" ".join(map(str.strip, lines[i : i + n]))) for n in (2, 3))
    if _BEGINS_QUOTE.match(bare) or _REPLY_ABOVE.match(bare):
        return True
    if _HEADER_FROM.match(bare):
        following = [line.strip() for line in lines[i + 1 : i + 4]]
        return sum(bool(_HEADER_NEXT.match(line)) for line in following) >= 2
    if _RULE.match(bare):
        after = next((line.strip() for line in lines[i + 1 : i + 4] if line.strip()), "")
        return bool(_HEADER_FROM.match(after))
    return False


def _signature(lines: list[str]) -> int:
    """Where the signature begins: at "-- ", at a closing with short lines below it, or at "Sent from my ..."."""
    end = len(lines)
    first = max(0, end - SIGNATURE_LINES - 6)
    for i in range(first, end):
        bare = lines[i].strip()
        if lines[i].rstrip() == "--" or lines[i] == "-- ":
            return i
        if not bare or len(bare) > 70:
            continue
        if (_CLOSING.match(bare) or _SENT_FROM.match(bare)) and _are_short(lines[i + 1 :]):
            return i
    return end


def _are_short(lines: list[str]) -> bool:
    said = [line.strip() for line in lines if line.strip()]
    if len(said) > SIGNATURE_LINES:
        return False
    return not any(len(line) > 90 or (len(line.split()) > 6 and _SENTENCE.search(line)) for line in said)
