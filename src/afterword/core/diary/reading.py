"""From the text of a diary to a history.

The file is read once. Its lines become entries, each with its moment; then the entries are understood in this order,
whatever theirs in the file: those that introduce somebody or something, what happened, promises kept, and what was
taken back. Facts stay in the order in which they stand.
"""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from operator import attrgetter

from afterword.core.diary import people
from afterword.core.diary.book import Book
from afterword.core.diary.done import read_elsewhere
from afterword.core.diary.doubles import doubles
from afterword.core.diary.entry import Detail, Entry
from afterword.core.diary.errors import DiaryError, DiaryErrors, Refused
from afterword.core.diary.habits import Chosen, read_policy
from afterword.core.diary.keywords import (
    EXAMPLES,
    HEADER,
    INTRODUCING,
    KEPT,
    KEYWORDS,
    SYNONYMS,
    WITH_DETAILS,
    WITH_WORDS,
    keyword_of,
    understand,
)
from afterword.core.diary.moments import LAST, Clock, Moments, read_moment
from afterword.core.diary.notation import without_comment
from afterword.core.diary.told import InDetail
from afterword.core.diary.undo import Index, read_undo
from afterword.core.history import (
    UNSTATED_LENGTH,
    Application,
    Contact,
    Fact,
    History,
    PromiseMade,
    Seeker,
)
from afterword.core.patterns import Pattern
from afterword.core.policy import CONSIDERATE, Policy

LAST_LINE = 1 << 40
"""Below every line: what stands in the head may name whatever the diary introduces."""

_UNPRINTABLE = Pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Diary:
    """A history as it was told, the habits of its head, and the moment for which it wants a plan, if it names one."""

    history: History
    policy: Policy = CONSIDERATE
    now: datetime | None = None


def read_diary(text: str | bytes) -> Diary:
    """The history that a diary tells. Raises DiaryErrors with every line that cannot be read."""
    reading = Reading()
    reading.read_lines(_decoded(text))
    return reading.diary()


def _decoded(text: str | bytes) -> str:
    """The text of a file, its byte-order mark and kinds of line ends put aside."""
    text = _from_bytes(text) if isinstance(text, bytes) else text
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _from_bytes(raw: bytes) -> str:
    try:
        return raw.decode("utf-16" if raw[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8")
    except UnicodeDecodeError as wrong:
        start, end = raw.rfind(b"\n", 0, wrong.start) + 1, wrong.start + 20
        refused = Refused("this is not text in UTF-8: save the file in that encoding")
        said = _printable(raw[start:end].decode("utf-8", "replace"))
        raise DiaryErrors([DiaryError(refused, line=raw.count(b"\n", 0, start) + 1, text=said)]) from wrong


@dataclass(slots=True)
class Reading:
    """A diary on its way to a history."""

    seeker: Seeker = field(default_factory=lambda: Seeker(name=""))
    policy: Policy = CONSIDERATE
    now: datetime | None = None
    clock: Clock = field(default_factory=lambda: Clock("UTC"))
    entries: list[Entry] = field(default_factory=list)
    errors: list[DiaryError] = field(default_factory=list)
    applications: list[Application] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    facts: dict[int, list[tuple[str, Fact]]] = field(default_factory=dict)
    policies: dict[str, Policy] = field(default_factory=dict)
    elsewhere: dict[str, list[datetime]] = field(default_factory=dict)
    accepted_elsewhere: datetime | None = None
    _own: dict[str, Policy] = field(default_factory=dict)
    _chosen: list[tuple[Detail, Chosen]] = field(default_factory=list)
    _header: dict[str, int] = field(default_factory=dict)
    _now_line: int = 0
    _above: Entry | None = None
    _is_refused_above: bool = False
    _moments: Moments = field(default_factory=lambda: Moments(Clock("UTC")))

    def read_lines(self, text: str) -> None:
        """Turns lines into entries."""
        may_be_unprintable = _UNPRINTABLE.search(text) is not None
        for number, whole in enumerate(text.split("\n"), start=1):
            line = whole.rstrip()
            if not line:
                continue
            if may_be_unprintable and _UNPRINTABLE.search(line):
                self._refuse(Refused("a character stands here that is not text"), number, _printable(line))
                continue
            if "#" in line:
                line = "" if line.lstrip().startswith("#") else without_comment(line)
            try:
                self._read_line(line, number)
            except Refused as refused:
                self._refuse(refused, number, line.strip())

    def _read_line(self, line: str, number: int) -> None:
        if not line:
            return
        if line[0] in " \t":
            self._read_detail(line.strip(), number)
        elif line[0].isdigit():
            self._above, self._is_refused_above = None, True
            self._above = self._read_entry(line, number)
            self._is_refused_above = False
        else:
            self._read_header(line, number)

    def _read_detail(self, text: str, number: int) -> None:
        if self._is_refused_above:
            return
        if self._above is None:
            raise Refused("an indented line belongs to an entry, and none stands above it", example=EXAMPLES["entry"])
        if self._above.keyword not in WITH_DETAILS:
            keyword = self._above.keyword
            raise Refused(f"{keyword!r} has no lines under it: begin this one with a day", example=EXAMPLES["entry"])
        self._above.details.append(Detail(number, text))

    def _read_header(self, line: str, number: int) -> None:
        word, rest = (*line.split(maxsplit=1), "")[:2]
        keyword = word.rstrip(":").casefold()
        if keyword not in HEADER:
            near = (*HEADER, *KEYWORDS)
            raise Refused(
                "expected a day in front of the entry, or 'seeker' or 'policy'",
                found=word,
                near=near,
                example=EXAMPLES["entry"],
            )
        if keyword == "policy":
            self._read_policy(rest.strip(), number, line)
            return
        if keyword in self._header:
            raise Refused(f"the {keyword} stands on line {self._header[keyword]} already", found=word)
        self._header[keyword] = number
        if self.entries:
            raise Refused("the seeker stands at the top: their zone is that of every entry", found=word)
        self.seeker = people.read_seeker(rest.strip())
        self.clock = Clock(self.seeker.zone)
        self._moments = Moments(self.clock)

    def _read_policy(self, text: str, number: int, line: str) -> None:
        """The habits of the whole search, or of one application, which may be introduced below."""
        chosen = read_policy(text, self._own)
        self._own[chosen.policy.name] = chosen.policy
        if chosen.application is not None:
            self._chosen.append((Detail(number, line), chosen))
        elif "policy" in self._header:
            raise Refused(f"the policy stands on line {self._header['policy']} already: name one application with 'at'")
        else:
            self._header["policy"], self.policy = number, chosen.policy

    def _read_entry(self, line: str, number: int) -> Entry | None:
        """The moment and the keyword of an entry. Only for its moment does it matter what stands above."""
        moment = read_moment(line, self.clock)
        keyword, word, after = keyword_of(line, moment.after)
        at = moment.at or self._moments.next_on(moment.day)
        if at is None:
            raise Refused("this day is at the end of the calendar", found=line[:10])
        unstated = at + UNSTATED_LENGTH if keyword == "interview" and at < LAST else at
        self._moments.passed(moment.day, moment.ends_at or unstated)
        if keyword not in KEYWORDS:
            raise Refused(
                f"expected one of {', '.join(KEYWORDS)}",
                found=word,
                near=(*KEYWORDS, *SYNONYMS),
                example=EXAMPLES["entry"],
            )
        rest = line[after:]
        if rest.startswith(":") and keyword not in WITH_WORDS:
            rest = rest[1:].lstrip()
        entry = Entry(number, line, at, moment.ends_at, keyword, rest, is_day_only=moment.at is None)
        if keyword == "now":
            self._read_now(entry)
            return None
        self.entries.append(entry)
        return entry

    def _read_now(self, entry: Entry) -> None:
        if entry.rest:
            raise Refused("'now' stands alone", found=entry.rest, example="2026-03-20 08:00  now")
        if self._now_line:
            raise Refused(f"'now' stands on line {self._now_line} already", found="now")
        self.now, self._now_line = entry.at, entry.line

    def _refuse(self, refused: Refused, number: int, text: str) -> None:
        self.errors.append(DiaryError(refused, line=number, text=text))

    def diary(self) -> Diary:
        """The history of all entries. Raises DiaryErrors."""
        self._understand()
        if self.errors:
            raise DiaryErrors(sorted(self.errors, key=lambda error: error.line))
        return Diary(
            history=History(
                seeker=self.seeker,
                policy=self.policy.name,
                policies=self.policies,
                applications=tuple(self.applications),
                contacts=tuple(self.contacts),
                facts=tuple(fact for line in sorted(self.facts) for _, fact in self.facts[line]),
                elsewhere={address: tuple(sent) for address, sent in self.elsewhere.items()},
                accepted_elsewhere=self.accepted_elsewhere,
            ),
            policy=self.policy,
            now=self.now,
        )

    def _understand(self) -> None:
        book, index = Book(self.seeker, self.clock), Index(self.clock)
        by_keyword: dict[str, list[Entry]] = {}
        for entry in self.entries:
            kind = entry.keyword if entry.keyword in INTRODUCING or entry.keyword == "undo" else ""
            kind = "application" if kind == "lead" else kind
            by_keyword.setdefault("kept" if entry.keyword in KEPT else kind, []).append(entry)
        read_next = {
            "application": self._application,
            "contact": self._contact,
            "interview": self._interview,
            "": self._happened,
            "kept": self._happened,
        }
        for kind, read in read_next.items():
            for entry in by_keyword.get(kind, ()):
                self._try(read, book, entry)
        self._choose(book)
        undos = by_keyword.get("undo", ())
        if undos:
            for entry in self.entries:
                index.add(entry, self.facts.get(entry.line, []))
        for entry in undos:
            self._try(lambda book, entry: self._undo(book, index, entry), book, entry)
        for double in doubles(self.facts):
            entry = self.entries[bisect_left(self.entries, double.line, key=attrgetter("line"))]
            self._refuse(double.refused, double.line, entry.text)

    def _choose(self, book: Book) -> None:
        """The habits of single applications."""
        for detail, chosen in self._chosen:
            try:
                self.policies[book.application(chosen.application or "", LAST_LINE).id] = chosen.policy
            except Refused as refused:
                self._refuse(refused, detail.line, detail.text)

    def _try(self, read: Callable[[Book, Entry], None], book: Book, entry: Entry) -> None:
        try:
            read(book, entry)
        except Refused as refused:
            self._refuse(refused, entry.line, entry.text.strip())
        except InDetail as wrong:
            self._refuse(wrong.refused, wrong.detail.line, wrong.detail.text)

    def _application(self, book: Book, entry: Entry) -> None:
        application = people.read_application(book, entry)
        book.add_application(entry.line, application)
        self.applications.append(application)

    def _contact(self, book: Book, entry: Entry) -> None:
        contact = people.read_contact(book, entry)
        book.add_contact(entry.line, contact)
        self.contacts.append(contact)

    def _interview(self, book: Book, entry: Entry) -> None:
        interview = people.read_interview(book, entry)
        book.add_interview(entry.line, interview)
        self.facts[entry.line] = [("", interview)]

    def _happened(self, book: Book, entry: Entry) -> None:
        if entry.rest.startswith("elsewhere") and self._elsewhere(entry):
            return
        facts = understand(book, entry)
        for _, fact in facts:
            if type(fact) is PromiseMade:
                book.add_promise(fact)
        self.facts[entry.line] = facts

    def _elsewhere(self, entry: Entry) -> bool:
        """What happened in applications that this diary leaves out."""
        if entry.keyword == "accepted" and entry.rest == "elsewhere":
            self.accepted_elsewhere = entry.at
            return True
        address = read_elsewhere(entry.rest) if entry.keyword == "sent" else None
        if address is not None:
            self.elsewhere.setdefault(address, []).append(entry.at)
        return address is not None

    def _undo(self, book: Book, index: Index, entry: Entry) -> None:
        self.facts[entry.line] = read_undo(book, index, entry)
        index.add(entry, self.facts[entry.line])


def _printable(line: str) -> str:
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in line[:80])
