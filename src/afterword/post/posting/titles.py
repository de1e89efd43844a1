"""The title of a page or the first line of a text: which of it is the role, and which the employer."""

import re
from dataclasses import dataclass

from afterword.post.posting.signs import is_role

BOARDS = frozenset({
    "linkedin", "indeed", "indeed.com", "glassdoor", "stepstone", "stepstone.de", "xing", "monster", "ziprecruiter",
    "totaljobs", "reed", "reed.co.uk", "infojobs", "welcome to the jungle", "hellowork", "apec", "france travail",
    "arbeitsagentur", "jobs.ch", "seek", "adzuna", "dice", "wellfound", "otta", "builtin", "built in", "remote ok",
    "we work remotely", "greenhouse", "lever", "workday", "myworkdayjobs", "ashby", "personio", "smartrecruiters",
    "recruitee", "teamtailor", "workable", "join", "join.com", "simplyhired", "careerbuilder", "jobteaser", "eures",
})  # fmt: skip
"""Who publishes postings of others."""

_GENERIC = re.compile(
    r"(?:all |our |open )?(?:jobs?|careers?|karriere|stellenangebote?|emplois?|offres? d['’]emploi|empleos?|vacancies|vacancy"
    r"|positions?|job (?:details?|board|offers?|application|description|opening)s?|job ?portal|apply(?: now| online)?|home|welcome"
    r"|join us|work with us|recruiting|hiring|\d[\d,. ]*)",
    re.IGNORECASE,
)
_HIRING = re.compile(
    r"^(?P<employer>.{2,80}?) (?:is )?hiring (?:an? )?(?P<role>.{2,150}?)(?: in (?P<place>[^|]{2,80}?))?(?: \| .*)?$",
    re.IGNORECASE,
)
_AT = re.compile(
    r"^(?:job application for )?(?P<role>.{2,150}?)(?: at | @ | bei | chez )(?P<employer>.{2,100}?)(?:(?: [|–—·-] |, ?)(?P<rest>.*))?$",
    re.IGNORECASE,
)
_JOB_IN = re.compile(r"^(?P<role>.{2,150}?) (?:job|jobs|stelle) (?:in|at) (?P<place>.{2,80})$", re.IGNORECASE)
_BETWEEN = re.compile(r"\s+[|–—·:•-]+\s+|\s*\|\s*|\s*::\s*")
_MANY = re.compile(
    r"\b\d[\d.,]*\+? .{0,60}\b(?:jobs|vacancies|stellenangebote|jobangebote|offres|ofertas)\b|\bjobs? (?:search|suche)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Titled:
    """What a title names."""

    role: str = ""
    employer: str = ""
    place: str = ""


def names_many(title: str) -> bool:
    """Whether a title is that of a list: "1,204 data engineer jobs in Leeds"."""
    return bool(_MANY.search(title))


def role_and_employer(title: str, *, site: str = "") -> Titled:
    """What a title names; `site` is what the page calls itself, which is no employer where it is a job board."""
    title = " ".join(title.split())
    hiring = _HIRING.match(title)
    if hiring:
        return Titled(hiring["role"], hiring["employer"], hiring["place"] or "")
    at = _AT.match(title)
    if at and not is_role(at["employer"]):
        employer = "" if is_board(at["employer"]) else at["employer"]
        return Titled(_without_place(at["role"]), employer)
    return _by_parts(title, site)


def is_board(name: str) -> bool:
    """Whether this is a job board and no employer."""
    return name.strip().casefold() in BOARDS


def _by_parts(title: str, site: str) -> Titled:
    """The part that names a role, and the one beside it that is neither a place nor a word for careers."""
    parts = [part.strip() for part in _BETWEEN.split(title) if part.strip()]
    parts = [part for part in parts if not _GENERIC.fullmatch(part) and not is_board(part)]
    if not parts:
        return Titled(employer="" if is_board(site) else site)
    role = next((part for part in parts if is_role(part)), parts[0])
    others = [
        re.sub(r"\s+(?:careers?|jobs|karriere)$", "", part, flags=re.IGNORECASE) for part in parts if part != role
    ]
    known = next((part for part in others if site and part.casefold() in site.casefold()), "")
    employer = known or ("" if not site or is_board(site) else site) or (others[-1] if others else "")
    in_a_place = _JOB_IN.match(role)
    if in_a_place:
        return Titled(in_a_place["role"], employer, in_a_place["place"])
    return Titled(_without_place(role), employer)


def _without_place(role: str) -> str:
    return role.strip(" -–—|,·")
