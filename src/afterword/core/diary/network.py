"""Entries about people one keeps in touch with: how often, and what one noted for the next word to them."""

from afterword.core.diary.book import Book
from afterword.core.diary.done import person_and_words
from afterword.core.diary.entry import Entry
from afterword.core.diary.errors import Refused
from afterword.core.diary.notation import read_bracket, read_links
from afterword.core.history import About, ContactNoted, Fact, RhythmChosen, Unit
from afterword.core.patterns import Pattern

RHYTHM = "rhythm every 6 weeks with priya"
ABOUT = "about priya: the talk on soil sensors [offer]"
UNITS = {"week": Unit.WEEKS, "weeks": Unit.WEEKS, "month": Unit.MONTHS, "months": Unit.MONTHS}
KINDS = {str(about): about for about in About}

_EVERY = Pattern(r"(?:(?P<none>none)|every[ \t]+(?:(?P<n>[0-9]{1,3})[ \t]+)?(?P<unit>[A-Za-z]+))[ \t]*")


def read_rhythm(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """How often one wants to be in touch with somebody."""
    match = _EVERY.match(entry.rest)
    if match is None or (match["unit"] and match["unit"].casefold() not in UNITS):
        found = match["unit"] if match else entry.rest.split(" ", 1)[0]
        raise Refused("expected how often, in weeks or months", found=found, near=(*UNITS, "every"), example=RHYTHM)
    if match["n"] and int(match["n"]) == 0:
        raise Refused("nobody is written to every 0 weeks", found=match["n"], example="rhythm none with priya")
    links, end = read_links(entry.rest, match.end())
    if links.contact is None or entry.rest[end:].strip():
        raise Refused("expected with whom", found=entry.rest[end:], near=("with",), example=RHYTHM)
    named = book.resolve(links, entry.line)
    every = 0 if match["none"] else int(match["n"] or 1)
    unit = UNITS[match["unit"].casefold()] if match["unit"] else Unit.WEEKS
    chosen = RhythmChosen(
        at=entry.at, application=named.application, contact=named.contact or "", every=every, unit=unit
    )
    return [("", chosen)]


def read_about(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """Something worth remembering of somebody; what kind it is stands in brackets at the end."""
    rest, bracket = read_bracket(entry.rest)
    if bracket is not None and bracket not in KINDS:
        rest, bracket = entry.rest, None
    named, words = person_and_words(book, entry, ABOUT, rest=rest)
    if named.contact is None:
        raise Refused("expected about whom", found=rest, example=ABOUT)
    kind = KINDS[bracket] if bracket else About.NOTE
    noted = ContactNoted(at=entry.at, application=named.application, contact=named.contact, what=kind, words=words)
    return [("", noted)]
