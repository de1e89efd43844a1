"""What a diary has introduced: whom and what its entries can name, found by id or by name."""

from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from afterword.core.diary.errors import Refused
from afterword.core.diary.moments import Clock
from afterword.core.diary.notation import NO_LINKS, Links, short_id
from afterword.core.history import Application, Contact, InterviewHeld, PromiseMade, Seeker, Side
from afterword.core.hours import Place


class Named(NamedTuple):
    """What an entry is about: ids as they are spelled where they were introduced."""

    application: str
    contact: str | None = None
    interview: str | None = None


Known = tuple[int, Contact]
People = tuple[Known, ...]
"""One or two different contacts, each with the line on which it comes first: two tell that there are several."""

Index = dict[tuple[str | None, str], People]
EVERYWHERE = "*"


@dataclass(slots=True)
class Book:
    """Everything that entries can name. Ids are found whatever their capitals."""

    seeker: Seeker
    clock: Clock
    applications: dict[str, tuple[int, Application]] = field(default_factory=dict)
    contacts: Index = field(default_factory=dict)
    interviews: dict[str, list[tuple[int, InterviewHeld]]] = field(default_factory=dict)
    promises: dict[str, dict[str, PromiseMade]] = field(default_factory=dict)
    _lines: list[tuple[int, str]] = field(default_factory=list)
    _held: dict[str, list[tuple[int, InterviewHeld]]] = field(default_factory=dict)
    _names: Index = field(default_factory=dict)
    _unnamed: list[Known] = field(default_factory=list)
    _employers: dict[str, list[tuple[int, Application]]] = field(default_factory=dict)
    _counted: dict[tuple[str, str], int] = field(default_factory=dict)

    def add_application(self, line: int, application: Application) -> None:
        """Introduces an application. Refuses an id that another one has."""
        key = application.id.casefold()
        if key in self.applications:
            raise Refused(
                f"the application {application.id} is introduced on line {self.applications[key][0]} already:"
                " give this one another id",
            )
        self.applications[key] = (line, application)
        self._lines.append((line, application.id))
        self._employers.setdefault(application.employer.casefold(), []).append((line, application))

    def add_contact(self, line: int, contact: Contact) -> None:
        """Introduces a contact, or what changed about one."""
        key = contact.id.casefold()
        known = (line, contact)
        _enter(self.contacts, (EVERYWHERE, key), known)
        _enter(self.contacts, (contact.application, key), known)
        self._unnamed.append(known)

    def add_interview(self, line: int, interview: InterviewHeld) -> None:
        """Introduces a conversation; an id comes twice where the first one was undone."""
        self.interviews.setdefault(interview.id.casefold(), []).append((line, interview))
        for application in (interview.application, ""):
            self._held.setdefault(application, []).append((line, interview))

    def add_promise(self, promise: PromiseMade) -> None:
        """Introduces a promise."""
        self.promises.setdefault(promise.id.casefold(), {})[promise.application] = promise

    def free_id(self, application: str, words: str, taken: Collection[str] = ()) -> str:
        """An id made of a promise's words that no promise of this application has, nor one of those taken."""
        wanted = short_id(words)
        n = self._counted.get((application, wanted), 1)
        while application in self.promises.get(_numbered(wanted, n), ()):
            n += 1
        self._counted[application, wanted] = n
        while _numbered(wanted, n) in taken or application in self.promises.get(_numbered(wanted, n), ()):
            n += 1
        return _numbered(wanted, n)

    def application(self, name: str, line: int) -> Application:
        """The application of this id, which has to stand above; an employer's name does as well."""
        found = self.applications.get(name.casefold()) or self._by_employer(name)
        if found is None:
            raise Refused(
                f"no application is called {name!r}",
                found=name,
                near=Lazy(one.id for _, one in self.applications.values()),
            )
        if found[0] > line:
            raise Refused(
                f"the application {name} is introduced only on line {found[0]}: put that line first", found=name
            )
        return found[1]

    def _by_employer(self, name: str) -> tuple[int, Application] | None:
        found = self._employers.get(name.casefold(), ())
        return found[0] if len(found) == 1 else None

    def only_application(self, line: int) -> Application:
        """The one application that stands above a line. Refuses where there are more, or none."""
        above = self._lines
        if above and above[0][0] < line and (len(above) == 1 or above[1][0] > line):
            return self.applications[above[0][1].casefold()][1]
        if not above or above[0][0] > line:
            raise Refused(
                "it is about an application, and none stands above it",
                example='2026-03-02  application lumen "Data engineer" at "Lumen Labs" in US',
            )
        raise Refused(
            "it could be about several applications: say which",
            example=f"… at {above[-1][1]}",
        )

    def contact(self, name: str, line: int, application: str | None = None) -> Contact:
        """The contact of this id, or the only one of this name; at an application, or in the network beside it."""
        found = self._called(name.casefold(), application)
        if found and (len(found) == 1 or found[0][0] < line < found[1][0]):
            return found[0][1]
        raise self._nobody(name, application, [contact for _, contact in found])

    def knows(self, name: str, application: str) -> bool:
        """Whether anybody at an application is called so."""
        return bool(self._called(name.casefold(), application))

    def _called(self, name: str, application: str | None) -> People:
        """Everybody of this id, or else of this name, at an application before the network, or anywhere."""
        found = self.contacts.get((application or EVERYWHERE, name))
        if found and application != "":
            return found
        self._learn_names()
        spelled = " ".join(name.split())
        places = (EVERYWHERE,) if application is None else (application, None) if application else (None, EVERYWHERE)
        found = next(filter(None, (self.contacts.get((place, name)) for place in places)), ())
        return found or next(filter(None, (self._names.get((place, spelled)) for place in places)), ())

    def _learn_names(self) -> None:
        """Enters the names of contacts, once somebody is called by one."""
        for known in self._unnamed:
            for name in _names_of(known[1]):
                _enter(self._names, (EVERYWHERE, name), known)
                _enter(self._names, (known[1].application, name), known)
        self._unnamed.clear()

    def _nobody(self, name: str, application: str | None, several: list[Contact]) -> Refused:
        if several:
            where = " and ".join(f"at {one.application}" if one.application else "in the network" for one in several)
            said = (
                where if several[0].application != several[1].application else " and ".join(one.id for one in several)
            )
            return Refused(f"{name!r} could be several people, such as those {said}: say which", found=name)
        at = f" at {application}" if application else ""
        where = application or next((one.id for _, one in self.applications.values()), "")
        example = f"… at {name}" if name.casefold() in self.applications else _introduction(name, where)
        return Refused(
            f"nobody{at} is called {name!r}", found=name, near=Lazy(self._everybody(application)), example=example
        )

    def _everybody(self, application: str | None) -> Iterator[str]:
        for (where, _), people in self.contacts.items():
            if where == (application or EVERYWHERE):
                yield from (contact.id for _, contact in people)

    def interview(self, name: str, line: int) -> InterviewHeld:
        """The conversation of this id: the last one introduced above, or else the first one below."""
        known = self.interviews.get(name.casefold())
        if not known:
            raise Refused(
                f"no interview is called {name!r}",
                found=name,
                near=Lazy(one.id for every in self.interviews.values() for _, one in every),
                example=f"2026-03-05 15:00-16:00  interview {name} with dana",
            )
        return known[max(bisect_left(known, line, key=itemgetter(0)) - 1, 0)][1]

    def last_interview(self, line: int, application: str | None) -> InterviewHeld:
        """The conversation that stands nearest above a line. Refuses where none does."""
        held = self._held.get(application or "", [])
        above = bisect_left(held, line, key=itemgetter(0))
        if not above:
            raise Refused("no interview stands above it: say which one it is about", example="debrief lumen-1")
        return held[above - 1][1]

    def resolve(self, links: Links, line: int, *, whole_search: bool = False) -> Named:
        """What an entry is about: the application it names, its interview's, its contact's, or the only one."""
        if links is NO_LINKS:
            return Named("" if whole_search else self.only_application(line).id)
        application = contact = interview = None
        if links.application is not None:
            application = self.application(links.application, line).id if links.application else ""
        if links.interview is not None and self._is_application(links.interview):
            links = links._replace(interview=None, application=links.application or links.interview)
            return self.resolve(links, line, whole_search=whole_search)
        if links.interview is not None:
            held = self.interview(links.interview, line)
            interview = held.id
            application = held.application if application is None else application
        if links.contact is not None:
            person = self.contact(links.contact, line, application)
            contact = person.id
            if application is None:
                application = self._above(person.application, line)
        if application is None:
            application = "" if whole_search else self.only_application(line).id
        return Named(application, contact, interview)

    def _is_application(self, name: str) -> bool:
        """Whether a name that may be a conversation's is that of an application: `sent follow-up to dana for lumen`."""
        return name.casefold() not in self.interviews and name.casefold() in self.applications

    def _above(self, application: str | None, line: int) -> str:
        return self.application(application, line).id if application else ""

    def application_of_interview(self, name: str, line: int) -> Application | None:
        """The application whose id an interview's id begins with: `lumen-1` belongs to `lumen`."""
        head = name.casefold()
        while "-" in head:
            head = head.rpartition("-")[0]
            found = self.applications.get(head)
            if found is not None and found[0] < line:
                return found[1]
        return None

    def place_of(self, application: str) -> Place:
        """Where the employer of an application is; the seeker's own clocks where it is about none."""
        found = self.applications.get(application.casefold())
        return found[1].place if found else Place(zone=self.seeker.zone)

    def promise(self, name: str, side: Side, application: str | None, line: int) -> PromiseMade:
        """The promise of this id, or of these words; ours before theirs where `side` is ours."""
        for key in (name.casefold(), short_id(name)):
            found = self._promised(key, side, application, line)
            if len(found) == 1:
                return found[0]
            if found:
                raise Refused(
                    f"several promises are called {name!r}: say at which application",
                    found=name,
                    example=f"kept {name} at {found[0].application}",
                )
        raise Refused(f"nothing was promised that is called {name!r}", found=name, near=Lazy(iter(self.promises)))

    def _promised(self, key: str, side: Side, application: str | None, line: int) -> list[PromiseMade]:
        """Up to two promises of this id, those of this side before others."""
        known = self.promises.get(key, {})
        if application is not None:
            return [known[application]] if application in known else []
        ours = (one for one in known.values() if one.side is side and self._is_above(one.application, line))
        return list(islice(ours, 2)) or list(islice(known.values(), 2))

    def _is_above(self, application: str, line: int) -> bool:
        found = self.applications.get(application.casefold())
        return found is None or found[0] < line


class Lazy:
    """Words that are collected only when somebody asks for the nearest one."""

    def __init__(self, words: Iterator[str]) -> None:
        self._words = words
        self._found: tuple[str, ...] | None = None

    def __iter__(self) -> Iterator[str]:
        if self._found is None:
            self._found = tuple(self._words)
        return iter(self._found)


def _introduction(name: str, application: str) -> str:
    """The line that introduces somebody."""
    return f'2026-03-02  contact {short_id(name)} "{name}"{f" at {application}" if application else ""}'


def _enter(index: Index, key: tuple[str | None, str], known: Known) -> None:
    """Enters a contact where it was not known yet."""
    people = index.get(key)
    if people is None:
        index[key] = (known,)
    elif len(people) == 1 and _is_another(people[0][1], known[1]):
        index[key] = (*people, known)


def _is_another(one: Contact, other: Contact) -> bool:
    return (one.application, one.id) != (other.application, other.id)


def _numbered(name: str, n: int) -> str:
    return name if n == 1 else f"{name}-{n}"


def _names_of(contact: Contact) -> set[str]:
    """The names by which a contact can be called."""
    words = contact.name.casefold().split()
    return {" ".join(words), words[0]} if words else set()
