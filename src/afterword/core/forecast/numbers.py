"""The numbers that a forecast begins with, each with who published it.

They are about other people, mostly in the United States and Europe, and were measured in different ways; that is why
each prior is broad, and why a seeker's own waits soon count more.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import log


class WaitKind(StrEnum):
    """What is waited for; each is a wait of its own. The last is counted in the time that they named."""

    APPLIED = "applied"
    MET = "met"
    NAMED = "named"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prior:
    """What is believed of a kind of wait before the seeker's own.

    `median` is the middle wait in days (of the named time for NAMED), `breadth` the spread of its logarithm from one
    application to the next; the other two say how much these differ from one person to another. `none` and `known`
    are the share without an answer, and how many applications that knowledge is worth.
    """

    median: float
    median_spread: float
    breadth: float
    breadth_spread: float
    none: float
    known: float

    def log_share(self, share: float) -> float:
        """The logarithm of a weight for a share without an answer: a beta distribution."""
        return (self.none * self.known - 1) * log(share) + ((1 - self.none) * self.known - 1) * log(1 - share)

    def log_wait(self, middle: float, log_breadth: float) -> float:
        """The logarithm of a weight for a middle (its logarithm) and a breadth (its logarithm)."""
        off = (middle - log(self.median)) / self.median_spread
        wide = (log_breadth - log(self.breadth)) / self.breadth_spread
        return -(off * off + wide * wide) / 2


PRIORS = {
    WaitKind.APPLIED: Prior(median=8, median_spread=0.7, breadth=1.4, breadth_spread=0.5, none=0.5, known=4),
    WaitKind.MET: Prior(median=12, median_spread=0.6, breadth=0.9, breadth_spread=0.25, none=0.2, known=6),
    WaitKind.NAMED: Prior(median=1.0, median_spread=0.25, breadth=0.55, breadth_spread=0.3, none=0.15, known=8),
}

COUNTRY_TIMES = {
    "BR": 1.66, "FR": 1.63, "CH": 1.58, "IT": 1.51, "BE": 1.51, "AE": 1.50, "EG": 1.48, "ES": 1.33, "MX": 1.31,
    "JP": 1.30, "DE": 1.20, "GB": 1.16, "PL": 1.09, "IE": 1.07, "NL": 1.07, "SG": 1.07, "CN": 1.04, "US": 1.00,
    "AU": 0.98, "PH": 0.92, "MY": 0.91, "CA": 0.84, "RO": 0.81, "IL": 0.71, "IN": 0.68,
}  # fmt: skip
"""How long interviewing takes in a country, measured by the United States."""

OFFICIAL = frozenset(
    {"council", "county", "department", "federal", "government", "ministry", "municipality", "ministère", "ministerium",
     "ministerio", "stadt", "landkreis", "bundesamt", "mairie", "préfecture", "ayuntamiento"}
)  # fmt: skip
"""Words in an employer's name that say it is an office of the state."""

OFFICIAL_TIMES = 1.51
"""How long an office of the state takes to decide after an interview, measured by all employers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """Who published a number, what it says, and what is taken from it here."""

    who: str
    says: str
    taken: str


SOURCES = (
    Published(
        who="Careery, over 1,000 applications (2026; a vendor, method not shown)",
        says="half of the replies to an application within 6 to 7 days, three quarters within 8",
        taken="the middle wait after applying, 8 days, from this one and the next two",
    ),
    Published(
        who="T. Hanneman's published log, 177 applications, United States, 2021 to 2023",
        says="half of 64 first replies within 3 days, a tenth after more than 70; 64 % never answered",
        taken="the breadth after applying, 1.5 here, 1.25 in the next, taken as 1.4; the share without an answer",
    ),
    Published(
        who="the published log job-search-eda of jbhunt, 55 applications, 2024 to 2025",
        says="half of 19 outcomes within 19 days, a tenth after more than 81; 64 % never answered",
        taken="how much the middle differs from one person to another",
    ),
    Published(
        who="Talent Board, North America, 2020",
        says="33 % of applicants still waited after two months",
        taken="the share without an answer after applying: one half, given with the weight of four applications",
    ),
    Published(
        who="NACE Recruiting Benchmarks, United States, 2008 to 2023, up to 334 employers",
        says="19.9 to 25.1 days on average from the first interview to an offer or a no; government 38 against 25",
        taken="the middle wait after an interview: about 18 days to a decision, and less to any word, so 12; and 1.51 "
        "times as long for offices of the state",
    ),
    Published(
        who="Glassdoor, 83,921 reviews of interviews in 25 countries, 2017",
        says="23.8 days in the United States, 38.9 in France, 16.1 in India, and others between",
        taken="how many times longer or shorter a country takes after an interview",
    ),
    Published(
        who="CareerBuilder, as quoted by the HT Group; Glassdoor, over a million reviews of one October",
        says="33 % of employers admit not telling people whom they interviewed; 3.1 % of reviews mention it unasked",
        taken="the share without an answer after an interview: 20 %, between the two, with the weight of six",
    ),
    Published(
        who="nobody",
        says="how often a named day is kept",
        taken="an assumption: half of the answers by the named day, eight in ten by 1.6 times the time they asked for",
    ),
    Published(
        who="nobody",
        says="how much waits after interviews differ within one search",
        taken="an assumption, 0.9 on the logarithm, which the seeker's own waits correct",
    ),
)
"""Where the numbers above come from; the first column names who measured."""
