"""What somebody wrote in a message, apart from what they quote and how they sign.

Looks at the first character of each line before anything else, because every message of a mailbox goes through here.
"""

import re
from dataclasses import dataclass

LONGEST_ATTRIBUTION = 3  # lines that "On ... wrote:" may take
SIGNATURE_LINES = 14
_MAY_QUOTE = re.compile(
    r"(?:on|am|le|el|de)[ :]|fro|von|beg|anf|déb|ini|ori|for|urs|wei|mes|men|rep|res|ple|typ|wri|ent|ant|rép|\*+[fvd]",
    re.IGNORECASE,
)
"""How a line begins that may begin a quote, beside those that begin with a mark."""
_MAY_CLOSE = re.compile(
    r"wit|man|kin|war|bes|ver|all|reg|wis|tha|che|sin|you|tak|cor|res|tal|mit|vie|her|lie|sch|fre|gr[uü]|mfg|[vl]g\b|bie|"
    r"trè|mei|sal|à b|un |muc|ate|abr|afe|sen|ges|env|get|mes|nos|ave",
    re.IGNORECASE,
)
"""How a line begins that may be a closing."""
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
    r"(?:bien |très |sincèrement|meilleures?|cordiales?|avec)?\s?"
    r"(?:cordialement|salutations(?: distinguées)?|à bientôt)|"
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
    quoted = ""
    if any(sign in text for sign in _SIGNS_OF_QUOTES) or text[:1] in ">-=#":
        own, others = _without_quotes(text.split("\n"))
        text, quoted = "\n".join(own), "\n".join(others).strip()
    lines = text.rsplit("\n", SIGNATURE_LINES + 6)
    at = _signature(lines)
    if at == len(lines):
        return Apart(text=text.strip(), quoted=quoted)
    return Apart(text="\n".join(lines[:at]).strip(), quoted=quoted, signature="\n".join(lines[at:]).strip())


_SIGNS_OF_QUOTES = (
    "\n>",
    "\n >",
    ":\n",
    ": \n",
    "---",
    "___",
    "\nFrom:",
    "\nVon:",
    "\nDe:",
    "\nDe :",
    "*From:",
    "forwarded message",
    "eply above",
)
"""What every quote has that is set apart below; a text without them is all the sender's own."""


def _without_quotes(lines: list[str]) -> tuple[list[str], list[str]]:
    own: list[str] = []
    quoted: list[str] = []
    for i, line in enumerate(lines):
        bare = line.lstrip() if line[:1] == " " else line
        first = bare[:1]
        if first == ">":
            quoted.append(bare.lstrip("> "))
        elif not bare or not (first in "-_*=#" or _MAY_QUOTE.match(bare) or bare.rstrip()[-1:] == ":"):
            own.append(line)
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
    first = next((i for i, line in enumerate(rest[:4]) if line.startswith(">")), None)
    if first is None or not _is_attribution(lines, at):
        return own, quoted
    return (
        own + [line for line in rest[first:] if not line.lstrip().startswith(">")],
        [line.lstrip("> ") for line in rest if line.lstrip().startswith(">")],
    )


def _is_attribution(lines: list[str], at: int) -> bool:
    return any(
        _ATTRIBUTION.match(" ".join(map(str.strip, lines[at : at + n]))) for n in range(1, LONGEST_ATTRIBUTION + 1)
    )


def _begins_quote(lines: list[str], i: int, bare: str) -> bool:
    last = bare.rstrip()[-1:]
    if last == ":" and len(bare) < 300 and _ATTRIBUTION.match(bare):
        return True
    if _STARTS_ATTRIBUTION.match(bare) and len(bare) < 200:
        return _is_attribution(lines, i)
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
    for i in range(end):
        bare = lines[i].strip()
        if lines[i].rstrip() == "--" or lines[i] == "-- ":
            return i
        if not bare or len(bare) > 70 or not _MAY_CLOSE.match(bare):
            continue
        if (_CLOSING.match(bare) or _SENT_FROM.match(bare)) and _are_short(lines[i + 1 :]):
            return i
    return end


def _are_short(lines: list[str]) -> bool:
    said = [line.strip() for line in lines if line.strip()]
    if len(said) > SIGNATURE_LINES:
        return False
    return not any(len(line) > 90 or (len(line.split()) > 6 and _SENTENCE.search(line)) for line in said)
