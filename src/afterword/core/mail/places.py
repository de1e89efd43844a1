"""Where an employer is, as far as their message tells: by the ending of their domain, then by the language.

It is a guess that a door makes where nobody said better; days read with it say so.
"""

from dataclasses import dataclass

from afterword.core.mail.message import ReceivedMessage
from afterword.core.mail.phrases import book
from afterword.core.mail.plain import plain
from afterword.core.mail.senders import domain_of, tells_employer
from afterword.core.zones import MAIN_ZONE

NO_PLACES = frozenset(
    [
        "io",
        "ai",
        "co",
        "me",
        "tv",
        "so",
        "gg",
        "to",
        "fm",
        "ly",
        "is",
        "la",
        "cc",
        "ws",
        "sh",
        "ac",
        "gs",
        "im",
        "cx",
        "vc",
        "mu",
        "ag",
        "ms",
        "bz",
        "nu",
        "tk",
        "ml",
        "ga",
        "cf",
        "gq",
        "eu",
    ]
)
"""Endings that are a country's by law and everybody's in use."""
SPOKEN_AT = {"de": "DE", "fr": "FR", "es": "ES", "en": "US"}
NAMED = {
    "GB": "united kingdom, london, manchester, edinburgh, bristol, leeds, england, scotland",
    "IE": "ireland, dublin, cork",
    "CA": "canada, toronto, vancouver, montreal, quebec, ottawa, ontario",
    "AU": "australia, sydney, melbourne, brisbane",
    "CH": "schweiz, suisse, switzerland, zurich, geneve, basel, bern, lausanne",
    "AT": "osterreich, austria, wien, graz, linz, salzburg",
    "BE": "belgique, belgium, bruxelles, brussels",
    "MX": "mexico, cdmx, monterrey, guadalajara",
    "AR": "argentina, buenos aires",
    "CO": "colombia, bogota, medellin",
    "CL": "chile",
    "DE": "germany, deutschland, berlin, munich, munchen, hamburg",
    "FR": "france, paris, lyon, toulouse",
    "ES": "spain, espana, madrid, barcelona, valencia",
    "IN": "india, bangalore, bengaluru, mumbai, hyderabad",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """A country with its main zone, and what it was guessed from."""

    country: str
    zone: str
    why: str


def whereabouts(message: ReceivedMessage) -> Whereabouts:
    """Where its sender seems to be."""
    domain = domain_of(message.sender.address)
    ending = domain.rpartition(".")[2].upper()
    country = {"UK": "GB"}.get(ending, ending)
    if country in MAIN_ZONE and ending.lower() not in NO_PLACES and tells_employer(domain):
        return Whereabouts(country=country, zone=MAIN_ZONE[country], why=f"the address ends in .{ending.lower()}")
    language = spoken(message)
    signed = f" {plain(message.signature)} "
    for country, places in NAMED.items():
        for place in places.split(", "):
            if f" {place} " in signed:
                return Whereabouts(country=country, zone=MAIN_ZONE[country], why=f"the signature names {place.title()}")
    country = SPOKEN_AT[language]
    return Whereabouts(country=country, zone=MAIN_ZONE[country], why=f"the language of the message ({language})")


def spoken(message: ReceivedMessage) -> str:
    """The language of a message, by its common words; English where nothing tells."""
    words = plain(f"{message.subject} {message.text[:3000]}").split()
    scores = {code: sum(map(common.__contains__, words)) for code, common in book().common.items()}
    return max(scores, key=lambda code: (scores[code], code == "en"))
