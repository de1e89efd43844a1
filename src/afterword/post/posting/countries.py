"""Countries by the names that postings give them."""

from functools import cache
from importlib.resources import files

from afterword.core.zones import MAIN_ZONE

OTHER_NAMES = {
    "usa": "US", "u.s.a.": "US", "u.s.": "US", "united states": "US", "united states of america": "US", "america": "US",
    "uk": "GB", "u.k.": "GB", "united kingdom": "GB", "great britain": "GB", "england": "GB", "scotland": "GB",
    "wales": "GB", "northern ireland": "GB", "deutschland": "DE", "allemagne": "DE", "alemania": "DE",
    "österreich": "AT", "autriche": "AT", "schweiz": "CH", "suisse": "CH", "svizzera": "CH", "suiza": "CH",
    "frankreich": "FR", "francia": "FR", "spanien": "ES", "españa": "ES", "espagne": "ES", "italien": "IT",
    "italia": "IT", "italie": "IT", "niederlande": "NL", "pays-bas": "NL", "nederland": "NL", "holland": "NL",
    "the netherlands": "NL", "belgien": "BE", "belgique": "BE", "belgië": "BE", "irland": "IE", "irlande": "IE",
    "éire": "IE", "polska": "PL", "polen": "PL", "pologne": "PL", "danmark": "DK", "dänemark": "DK", "sverige": "SE",
    "schweden": "SE", "suède": "SE", "norge": "NO", "norwegen": "NO", "suomi": "FI", "finnland": "FI", "méxico": "MX",
    "brasil": "BR", "brésil": "BR", "japon": "JP", "czech republic": "CZ", "czechia": "CZ", "south korea": "KR",
    "korea": "KR", "russia": "RU", "turkey": "TR", "türkiye": "TR", "uae": "AE", "vietnam": "VN", "taiwan": "TW",
    "portugal": "PT", "luxemburg": "LU", "griechenland": "GR", "ungarn": "HU", "rumänien": "RO", "indien": "IN",
}  # fmt: skip
"""What people and machines call a country beside its name in the time-zone database."""


def country_called(name: str) -> str:
    """The two letters of a country by its name, or by its letters; empty where it is none."""
    word = " ".join(name.casefold().split()).strip(" .,()")
    if len(word) == 2 and word.upper() in {*MAIN_ZONE, "UK"}:
        return {"UK": "GB"}.get(word.upper(), word.upper())
    return OTHER_NAMES.get(word) or _names().get(word, "")


@cache
def _names() -> dict[str, str]:
    table = (files("tzdata.zoneinfo") / "iso3166.tab").read_text(encoding="utf-8")
    lines = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {name.casefold(): code for code, name in lines}
