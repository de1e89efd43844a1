"""A posting out of plain words: labels where it has them, else its first line and what it says of itself."""

import re
from dataclasses import replace

from afterword.post.posting.countries import country_called
from afterword.post.posting.signs import HEADINGS, is_posting, is_role
from afterword.post.posting.titles import role_and_employer
from afterword.post.posting.value import HowRead, NotAPosting, Posting

LONGEST_LINE = 120
LONGEST = 20_000
FIRST_LINES = 12
"""The role stands in one of the first lines, or nowhere."""

LABELS: dict[str, str] = {
    "role": r"job title|title|position|role|vacancy|stelle|stellenbezeichnung|position|poste|intitul[ée] du poste|puesto|cargo",
    "employer": r"company|employer|organi[sz]ation|unternehmen|firma|arbeitgeber|entreprise|employeur|soci[ée]t[ée]|empresa",
    "place": r"location|place of work|where|standort|arbeitsort|ort|einsatzort|lieu|localisation|lugar|ubicaci[óo]n",
    "salary": r"salary|pay|compensation|gehalt|verg[üu]tung|salaire|r[ée]mun[ée]ration|salario|sueldo",
    "employment": r"employment type|job type|contract|hours|anstellungsart|arbeitszeit|type de contrat|contrat|contrato|jornada",
    "link": r"link|url|apply at|bewerbung unter",
}
"""What the lines of a posting call its parts, in four languages."""

_LABELLED = {
    name: re.compile(
        rf"^[ \t*•#-]*(?:{words})\**[ \t]*[:：][ \t*]*(?P<said>\S.{{0,200}})$", re.IGNORECASE | re.MULTILINE
    )
    for name, words in LABELS.items()
}
_EMPLOYER = (
    re.compile(
        r"^[ \t*#]*About (?!the\b|you\b|this\b|us\b|our\b)(?P<employer>[^\n.:!?]{2,60})$", re.IGNORECASE | re.MULTILINE
    ),
    re.compile(
        r"^[ \t*#]*(?:Über|À propos de|Sobre) (?!uns\b|nous\b|nosotros\b|dich\b)(?P<employer>[^\n.:!?]{2,60})$",
        re.IGNORECASE | re.MULTILINE,
    ),
    re.compile(
        r"\b(?!(?:We|They|You|Who|This)\b)(?P<employer>[A-Z][\w&.’'-]*(?: (?:[A-Z&][\w&.’'-]*|of|and|für|de|des)){0,4}) (?:is|are) (?:a |an |the )?(?:hiring|looking for|seeking|recruiting|searching)"
    ),
    re.compile(
        r"\b(?i:join)(?: the team at)? (?P<employer>[A-Z][\w&.’'-]*(?: [A-Z&][\w&.’'-]*){0,3})(?=[ .,!]| as\b| and\b)"
    ),
    re.compile(
        r"^[ \t]*(?:Bei|Chez) (?:der |dem |la |le )?(?P<employer>[A-Z][\w&.’'-]*(?: [A-Z&][\w&.’'-]*){0,3})\b",
        re.MULTILINE,
    ),
)
"""How a text names its employer, the surest first."""

_REMOTE = re.compile(
    r"\b(?:fully remote|100 ?% remote|remote[- ]first|remote (?:role|position|job)|work from anywhere|home ?office)\b|^[ \t]*remote\b",
    re.IGNORECASE | re.MULTILINE,
)
_LINK = re.compile(r"https?://[^\s<>\"')]{4,500}")
_BULLET = re.compile(r"^[ \t*•#>-]+")


def posting_of(text: str) -> Posting:
    """The posting that a text is. Raises NotAPosting."""
    lines = [_BULLET.sub("", line).strip() for line in text.splitlines() if line.strip()]
    said = {name: match["said"].strip(" \t*") for name, label in _LABELLED.items() if (match := label.search(text))}
    headline = said.get("role") or _headline(lines)
    if not is_posting(text, headline=headline):
        raise NotAPosting(
            "This does not read like a posting: nothing in it says what the work is, who is asked for or how to apply."
            " If it is one, type the employer and the role."
        )
    found = role_and_employer(headline)
    return with_place(
        Posting(
            role=found.role,
            employer=said.get("employer") or found.employer or _employer(text) or _short_neighbour(lines, headline),
            employment=said.get("employment", ""),
            salary=said.get("salary", ""),
            link=match[0] if (match := _LINK.search(said.get("link", ""))) else "",
            is_remote=bool(_REMOTE.search(text)),
            description=text.strip()[:LONGEST],
            how=HowRead.TEXT,
        ),
        said.get("place", "") or found.place,
    )


def with_place(posting: Posting, words: str) -> Posting:
    """A posting in a place as people write it: "Berlin, Germany", "Leeds (hybrid)", "Remote - US"."""
    bare = re.sub(r"\(.*?\)|[|·;].*$", "", words).strip()
    parts = [part.strip() for part in re.split(r",| [-–—/] ", bare) if part.strip()]
    remote = [
        part
        for part in parts
        if re.fullmatch(
            r"(?:fully |100 ?% )?(?:remote|hybrid|home ?office|t[ée]l[ée]travail|remoto)", part, re.IGNORECASE
        )
    ]
    parts = [part for part in parts if part not in remote]
    last = parts[-1] if parts else ""
    is_a_state = len(parts) > 1 and last in _STATES  # "Austin, CA" is in California and not in Canada
    country = "" if is_a_state or (len(last) == 2 and not last.isupper()) else country_called(last)
    city = "" if not parts or (len(parts) == 1 and country) else parts[0]
    is_remote = (
        posting.is_remote or any("remote" in part.casefold() for part in remote) or "(remote" in words.casefold()
    )
    return replace(posting, city=city[:100], country=country, is_remote=is_remote)


_STATES = frozenset(
    re.findall(
        "..", "ALAKAZARCACOCTDEFLGAHIIDILINIAKSKYLAMEMDMAMIMNMSMOMTNENVNHNJNMNYNCNDOHOKORPARISCSDTNTXUTVTVAWAWVWIWYDC"
    )
)


def _headline(lines: list[str]) -> str:
    """The line that names the role: the first that does, or the first of all."""
    first = [line for line in lines[:FIRST_LINES] if len(line) <= LONGEST_LINE]
    return next((line for line in first if is_role(line)), first[0] if first else "")


def _employer(text: str) -> str:
    return next((match["employer"].strip() for pattern in _EMPLOYER if (match := pattern.search(text))), "")


def _short_neighbour(lines: list[str], headline: str) -> str:
    """The line below the role, where it is as short as a name."""
    if headline not in lines[:FIRST_LINES]:
        return ""
    below = lines[lines.index(headline) + 1 : lines.index(headline) + 2]
    name = re.split(r" [·|–—-] |, ", below[0])[0].strip() if below else ""
    looks_like_a_name = name[:1].isupper() and len(name.split()) <= 5 and name[-1] not in ".:!?"
    return "" if not looks_like_a_name or HEADINGS.search(name) or is_role(name) else name
