"""Entries that introduce something: the seeker, an application, a contact, a conversation."""

import re
from collections.abc import Callable

from afterword.core.diary.book import Book
from afterword.core.diary.entry import Entry
from afterword.core.diary.errors import Refused
from afterword.core.diary.moments import check_zone
from afterword.core.diary.notation import BARE, ID, QUOTED, WHO, read_text, short_id, unquoted
from afterword.core.history import UNSTATED_LENGTH, Application, Channel, Contact, InterviewHeld, Seeker
from afterword.core.hours import ALIASES, Place, UnknownCountry, calendar
from afterword.core.patterns import Pattern
from afterword.core.zones import MAIN_ZONE

EXAMPLES = {
    "seeker": 'seeker "Ada Okafor" <ada@example.org> in Europe/London',
    "application": 'application lumen "Data engineer" at "Lumen Labs" in US, America/New_York, via referral',
    "lead": 'lead acme "Analyst" at "Acme" in DE, via the newsletter',
    "contact": 'contact dana "Dana Ruiz" <dana@lumen.example> at lumen, engineering manager',
    "interview": "interview lumen-1 with dana and eli, onsite",
}

CHANNELS = {
    **{str(channel): channel for channel in Channel},
    "e-mail": Channel.EMAIL,
    "mail": Channel.EMAIL,
    "phone": Channel.CALL,
    "telephone": Channel.CALL,
    "sms": Channel.MESSAGE,
    "text": Channel.MESSAGE,
    "letter": Channel.POST,
}
"""The words for each channel."""

_ZONE = rf"{QUOTED}|[A-Za-z_]+/[\w/+-]+|UTC"
_END = r"(?<![ \t])"  # a run of blanks is looked at once, from its beginning
_ADDRESS = rf"{_END}[ \t]*<(?:(?P<quoted>{QUOTED})|(?P<address>[^<>\"]*))>"
_SEEKER = Pattern(rf'(?P<name>{QUOTED}|[^<"]+?)(?:{_ADDRESS})?(?:{_END}[ \t]+in[ \t]+(?P<zone>{QUOTED}|[\w/+-]+))?$')
_APPLICATION = Pattern(
    rf"(?P<id>{ID})[ \t]+(?P<role>{QUOTED})[ \t]+at[ \t]+(?P<employer>{QUOTED}|[^\",]+?)"
    rf"(?:{_END}[ \t]+in[ \t]+(?P<country>[A-Za-z]{{2}})(?:-(?P<part>\w+))?(?:,[ \t]*(?P<zone>{_ZONE}))?"
    rf"|{_END}[ \t]+in[ \t]+(?P<only_zone>{_ZONE}))?"
    rf"(?:{_END},?[ \t]+via[ \t]+(?P<via>.+))?$"
)
_CONTACT = Pattern(
    rf"(?:(?P<id>(?!\"){BARE}|{QUOTED}(?=[ \t]+\"))[ \t]+)?(?P<name>{QUOTED})(?:{_ADDRESS})?"
    rf"(?:[ \t]+at[ \t]+(?P<application>{ID}))?(?:,[ \t]*(?P<rest>.*))?$"
)
_REACH_BY = Pattern(r"(?:(?P<title>.*?),[ \t]*)?reach by (?P<channel>[\w-]+)$", re.IGNORECASE)
_PEOPLE = rf"{WHO}(?:[ \t]*(?:[ \t]and[ \t]|&)[ \t]*{WHO})*"
_INTERVIEW = Pattern(
    rf"(?P<id>{ID})(?:[ \t]+with[ \t]+(?P<people>{_PEOPLE}))?(?:[ \t]+at[ \t]+(?P<application>{ID}))?"
    r"[ \t]*(?:,[ \t]*(?P<how>.*))?$"
)
_AND = Pattern(r"(?<![ \t])[ \t]+and[ \t]+|&")
_PERSON = Pattern(rf"(?:^|[ \t]and[ \t]+|[ \t]*&[ \t]*)({WHO})")


def read_seeker(rest: str) -> Seeker:
    """The seeker of a diary's first line."""
    match = _SEEKER.match(rest)
    if match is None:
        raise Refused("expected a name, an address and a zone", found=rest, example=EXAMPLES["seeker"])
    zone = unquoted(match["zone"] or "UTC")
    check_zone(zone)
    return Seeker(name=unquoted(match["name"]), address=_address(match), zone=zone)


def read_application(book: Book, entry: Entry) -> Application:
    """An application and where its employer is."""
    match = _APPLICATION.match(entry.rest)
    if match is None:
        raise Refused(
            "expected an id, the role in quotes, 'at' and the employer, and where they are",
            example=EXAMPLES[entry.keyword],
        )
    via = match["via"]
    return Application(
        id=unquoted(match["id"]),
        role=unquoted(match["role"]),
        employer=unquoted(match["employer"]),
        place=_place(match, book),
        opened_at=entry.at,
        via=read_text(via) if via else "",
        is_lead=entry.keyword == "lead",
    )


def _place(match: re.Match[str], book: Book) -> Place:
    """Where an employer is: the main zone of a country where none is named, the seeker's own where nothing is."""
    country = match["country"].upper() if match["country"] else None
    zone = match["zone"] or match["only_zone"]
    if country is None and zone is None:
        return Place(zone=book.seeker.zone)
    if zone is not None:
        check_zone(unquoted(zone))
    if country is not None:
        _check_country(country, match["part"])
    return Place(
        zone=unquoted(zone) if zone else _main_zone(country or ""),
        country=country,
        subdivision=match["part"],
    )


def _check_country(country: str, part: str | None) -> None:
    try:
        calendar(country, part)
    except UnknownCountry as unknown:
        raise Refused(str(unknown).rstrip("."), found=country, near=MAIN_ZONE) from unknown


def _main_zone(country: str) -> str:
    zone = MAIN_ZONE.get(ALIASES.get(country, country))
    if zone is None:
        raise Refused(f"which clocks hang in {country} is not known: name the zone after it", found=country)
    return zone


def read_contact(book: Book, entry: Entry) -> Contact:
    """A contact at an employer, or in the network where no application is named."""
    match = _CONTACT.match(entry.rest)
    if match is None:
        raise Refused(
            "expected an id, the name in quotes, and perhaps an address, 'at' an application, a title",
            example=EXAMPLES["contact"],
        )
    name = unquoted(match["name"])
    title, channel = _title(match["rest"] or "")
    application = match["application"]
    return Contact(
        id=unquoted(match["id"]) if match["id"] else short_id(name.partition(" ")[0]),
        name=name,
        address=_address(match),
        application=book.application(unquoted(application), entry.line).id if application else None,
        title=title,
        channel=channel,
        added_at=entry.at,
    )


def _address(match: re.Match[str]) -> str:
    return unquoted(match["quoted"]) if match["quoted"] else (match["address"] or "").strip()


def _title(rest: str) -> tuple[str, Channel | None]:
    match = _REACH_BY.match(rest)
    if match is None:
        return read_text(rest), None
    return read_text(match["title"] or ""), read_channel(match["channel"])


def read_channel(word: str) -> Channel:
    """A way to reach somebody, by any of its words."""
    try:
        return CHANNELS[word.strip().casefold()]
    except KeyError:
        raise Refused(f"expected one of {', '.join(Channel)}", found=word, near=CHANNELS) from None


def read_interview(book: Book, entry: Entry) -> InterviewHeld:
    """A conversation, held or booked, with the people in it."""
    if entry.is_day_only:
        raise Refused(
            "an interview needs the time at which it starts", example=f"2026-03-05 15:00  {EXAMPLES['interview']}"
        )
    match = _INTERVIEW.match(entry.rest)
    if match is None:
        raise Refused("expected an id, 'with' and the people, and perhaps how", example=EXAMPLES["interview"])
    named = unquoted(match["application"]) if match["application"] is not None else None
    people = [unquoted(each) for each in _PERSON.findall(match["people"] or "") if each.strip()]
    application = _application(book, entry.line, unquoted(match["id"]), (named, *people[:1]))
    contacts = [book.contact(each, entry.line, application).id for each in people]
    how = match["how"] or ""
    if people:
        more, how = _more_people(how, lambda name: book.knows(name, application))
        contacts += [book.contact(each, entry.line, application).id for each in more]
    return InterviewHeld(
        at=entry.at,
        application=application,
        id=unquoted(match["id"]),
        ends_at=entry.ends_at or entry.at + UNSTATED_LENGTH,
        contacts=tuple(contacts),
        how=read_text(how),
    )


def _application(book: Book, line: int, name: str, named: tuple[str | None, ...]) -> str:
    """The application of a conversation: named, begun in its id, that of the first person, or the only one."""
    application, *people = named
    if application is not None:
        return book.application(application, line).id if application else ""
    if (by_id := book.application_of_interview(name, line)) is not None:
        return by_id.id
    if people and people[0] and (theirs := book.contact(people[0], line).application):
        return book.application(theirs, line).id
    return book.only_application(line).id


def _more_people(how: str, knows: Callable[[str], bool]) -> tuple[list[str], str]:
    """The people that commas separate; what is left is how it was held."""
    found: list[str] = []
    parts = how.split(",")
    for number, part in enumerate(parts):
        people = [person for person in _AND.split(part.strip().removeprefix("and ").strip()) if person]
        if not people or part.lstrip().startswith('"') or not all(knows(person) for person in people):
            return found, ",".join(parts[number:]).strip()
        found += people
    return found, ""
