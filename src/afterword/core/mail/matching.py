"""To which application a message belongs, how sure that is, and why.

A seeker's applications are filed once, by everything a message can name them with; after that a message costs a few
look-ups, however many applications there are. What a person corrected weighs more than anything a message says.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from afterword.core.mail.kinds import MessageKind, MessageReading
from afterword.core.mail.message import ReceivedMessage
from afterword.core.mail.plain import plain
from afterword.core.mail.senders import domain_of, own_domain, tells_employer

THREAD, CORRECTED_ADDRESS, ADDRESS, CORRECTED_DOMAIN, DOMAIN = 0.99, 0.96, 0.93, 0.88, 0.8
NAMED, IN_LOCAL_PART, IN_SUBJECT, LIKE_NAMED, IN_TEXT = 0.85, 0.8, 0.75, 0.65, 0.5
ENOUGH = 0.5
"""How sure a match must be to be one."""
ROLE = 0.1
"""What a role in common adds, and another role takes away, among several applications at one employer."""
ENDED = 0.15
UNDECIDED, DOUBTFUL, CERTAIN = 0.02, 0.6, 0.98
"""How near two may be before nobody can tell, how sure the first then is, and how sure it is at most."""
LOOKED_AT = 3000
SHORTEST = 3
_LEGAL = frozenset(
    [
        "inc",
        "incorporated",
        "llc",
        "ltd",
        "limited",
        "plc",
        "corp",
        "corporation",
        "co",
        "company",
        "gmbh",
        "ag",
        "se",
        "kg",
        "ohg",
        "ug",
        "mbh",
        "sa",
        "sas",
        "sarl",
        "sl",
        "slu",
        "srl",
        "spa",
        "bv",
        "nv",
        "ab",
        "oy",
        "as",
        "aps",
        "pty",
        "holding",
        "holdings",
        "group",
        "groupe",
        "grupo",
        "gruppe",
        "international",
        "the",
        "technologies",
        "technology",
        "labs",
        "deutschland",
        "france",
    ]
)
_WEAK = frozenset(
    [
        "inc",
        "incorporated",
        "llc",
        "ltd",
        "limited",
        "plc",
        "corp",
        "corporation",
        "co",
        "gmbh",
        "ag",
        "se",
        "kg",
        "ohg",
        "ug",
        "mbh",
        "sa",
        "sas",
        "sarl",
        "sl",
        "slu",
        "srl",
        "spa",
        "bv",
        "nv",
        "ab",
        "oy",
        "as",
        "aps",
        "pty",
        "the",
    ]
)
_ROLE_NOISE = frozenset(
    [
        "senior",
        "junior",
        "lead",
        "principal",
        "staff",
        "the",
        "of",
        "and",
        "for",
        "in",
        "m",
        "w",
        "d",
        "f",
        "h",
        "x",
        "all",
        "genders",
        "als",
        "de",
        "der",
        "die",
        "das",
        "i",
        "ii",
        "iii",
        "iv",
        "sr",
        "jr",
        "remote",
        "hybrid",
        "full",
        "time",
        "part",
        "position",
        "role",
        "stelle",
        "poste",
        "puesto",
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An application that a message may belong to.

    `addresses` are those of its contacts, `message_ids` those of the letters sent for it and of the messages that were
    matched before, with their angle brackets. `aliases` are other names of the employer.
    """

    key: str
    employer: str
    role: str = ""
    addresses: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    aliases: tuple[str, ...] = ()
    message_ids: frozenset[str] = frozenset()
    applied_on: date | None = None
    is_ended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """What a person said of a sender, an address or a domain: whose it is, or that it is nobody's (`key` None)."""

    sender: str
    key: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunnerUp:
    """Another application that the message may belong to."""

    key: str
    certainty: float
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """The application that a message belongs to, None where it is not sure enough, and why."""

    key: str | None
    certainty: float = 0.0
    why: str = ""
    runners_up: tuple[RunnerUp, ...] = ()


NO_MATCH = Match(key=None)


@dataclass(slots=True)
class Found:
    """What speaks for one application."""

    certainty: float
    why: str


@dataclass(slots=True)
class Index:
    """A seeker's applications, filed."""

    by_key: Mapping[str, Candidate]
    by_message_id: dict[str, str] = field(default_factory=dict)
    by_address: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    by_domain: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    by_name: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    by_squeezed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    by_first_word: dict[str, set[tuple[str, ...]]] = field(default_factory=lambda: defaultdict(set))
    roles: dict[str, frozenset[str]] = field(default_factory=dict)
    learned: dict[str, str | None] = field(default_factory=dict)


def filed(candidates: Iterable[Candidate], learned: Iterable[Learned] = ()) -> Index:
    """The index over these applications. Later corrections win over earlier ones."""
    index = Index(by_key={one.key: one for one in candidates})
    for one in index.by_key.values():
        _file(one, index)
    for said in learned:
        index.learned[said.sender.lower()] = said.key
    return index


def _file(one: Candidate, index: Index) -> None:
    for message_id in one.message_ids:
        index.by_message_id[message_id] = one.key
    for address in one.addresses:
        index.by_address[address.lower()].add(one.key)
        domain = own_domain(domain_of(address))
        if tells_employer(domain):
            index.by_domain[domain].add(one.key)
    for domain in one.domains:
        index.by_domain[own_domain(domain.lower())].add(one.key)
    for name in (one.employer, *one.aliases):
        words = name_words(name)
        if words:
            index.by_name[" ".join(words)].add(one.key)
            index.by_squeezed["".join(words)].add(one.key)
            index.by_first_word[words[0]].add(words)
    index.roles[one.key] = role_words(one.role)


def name_words(name: str) -> tuple[str, ...]:
    """The words of an employer's name that tell it, without its legal form: "Lumen Labs, Inc." is lumen labs."""
    words = [word for word in plain(name).split() if word not in (".", ",")]
    short = [word for word in words if word not in _WEAK]
    return tuple(short or words)


def role_words(role: str) -> frozenset[str]:
    """The words of a role that tell it from another."""
    return frozenset(
        word for word in plain(role).split() if word not in _ROLE_NOISE and word not in (".", ",") and len(word) > 1
    )


def match(message: ReceivedMessage, reading: MessageReading, index: Index) -> Match:
    """The application that a message belongs to."""
    for message_id in (*message.in_reply_to, *reversed(message.references)):
        if (key := index.by_message_id.get(message_id)) is not None:
            return Match(key=key, certainty=THREAD, why="It answers a letter of yours for this application.")
    if message.undelivered is not None and (key := index.by_message_id.get(message.undelivered.message_id)) is not None:
        return Match(key=key, certainty=THREAD, why="It is about a letter of yours for this application.")
    address = message.sender.address.lower()
    if address in index.learned:
        return _as_corrected(address, index.learned[address])
    found: dict[str, Found] = {}
    for keys, certainty, why in _named(message, reading, index, address):
        for key in keys:
            if key in index.by_key and (key not in found or found[key].certainty < certainty):
                found[key] = Found(certainty, why)
    return _best(message, reading, index, found) if found else NO_MATCH


def _as_corrected(address: str, key: str | None) -> Match:
    if key is None:
        return Match(key=None, why=f"You said that {address} writes about something else.")
    return Match(key=key, certainty=CORRECTED_ADDRESS, why=f"You said that {address} writes for it.")


Named = tuple[Iterable[str], float, str]


def _named(message: ReceivedMessage, reading: MessageReading, index: Index, address: str) -> Iterator[Named]:
    """Every application that something in the message names."""
    domain = own_domain(domain_of(address))
    if (key := index.learned.get(domain)) is not None:
        yield (key,), CORRECTED_DOMAIN, f"You said that mail from {domain} is for it."
    for mailbox in (message.sender, message.reply_to):
        if keys := index.by_address.get(mailbox.address.lower()):
            yield keys, ADDRESS, f"{mailbox.address} is a contact's address."
    if tells_employer(domain):
        if keys := index.by_domain.get(domain):
            yield keys, DOMAIN, f"It comes from {domain}, as a contact's mail does."
        if keys := _squeezed(domain.partition(".")[0], index):
            yield keys, DOMAIN, f"It comes from {domain}."
    if reading.kind is MessageKind.OTHER:
        return
    yield from _by_names(message, reading, index, address)


def _by_names(message: ReceivedMessage, reading: MessageReading, index: Index, address: str) -> Iterator[Named]:
    if reading.employer and (keys := _called(reading.employer, index)):
        yield keys, NAMED, f"It speaks for {reading.employer}."
    if keys := _squeezed(address.partition("@")[0], index):
        yield keys, IN_LOCAL_PART, f"Its address begins with the employer's name: {address}."
    for certainty, where, text in (
        (NAMED, "Its sender's name", message.sender.name),
        (IN_SUBJECT, "Its subject", message.subject),
        (IN_TEXT, "Its text", f"{message.text[:LOOKED_AT]} {message.signature}"),
    ):
        for name, keys in _mentioned(text, index):
            yield keys, certainty, f"{where} names {name}."
    if reading.employer and (keys := _like(reading.employer, index)):
        yield keys, LIKE_NAMED, f"It speaks for {reading.employer}, a name like the employer's."


def _called(name: str, index: Index) -> set[str]:
    words = name_words(name)
    return index.by_name.get(" ".join(words)) or index.by_squeezed.get("".join(words)) or set()


def _squeezed(label: str, index: Index) -> set[str]:
    bare = re.sub(r"[^a-z0-9]", "", label.lower())
    return index.by_squeezed.get(bare, set()) if len(bare) >= SHORTEST else set()


def _mentioned(text: str, index: Index) -> Iterator[tuple[str, set[str]]]:
    """The employers whose whole name stands in a text."""
    if not text:
        return
    words = [word for word in plain(text).split() if word not in (".", ",")]
    for i, word in enumerate(words):
        for name in index.by_first_word.get(word, ()):
            if tuple(words[i : i + len(name)]) == name and len("".join(name)) >= SHORTEST:
                yield " ".join(name), index.by_name[" ".join(name)]


def _like(name: str, index: Index) -> set[str]:
    """The employers whose name begins like this one or is a longer form of it: "Cobot" and "Cobot Robotics"."""
    words = tuple(word for word in name_words(name) if word not in _LEGAL)
    if not words or len("".join(words)) < SHORTEST:
        return set()
    return {
        key
        for other in index.by_first_word.get(words[0], ())
        if (core := tuple(word for word in other if word not in _LEGAL))
        and (core[: len(words)] == words or words[: len(core)] == core)
        for key in index.by_name[" ".join(other)]
    }


def _best(message: ReceivedMessage, reading: MessageReading, index: Index, found: Mapping[str, Found]) -> Match:
    """The surest of them; among several at one employer the role decides, then what is open, then the dates."""
    role = role_words(f"{reading.role} {message.subject}")
    weights = {key: _weight(index.by_key[key], found[key], role, message, index) for key in found}
    if len(found) == 1:
        weights = {key: one.certainty for key, one in found.items()}
    oldest_first = -1 if reading.kind is MessageKind.REJECTION else 1
    ranked = sorted(weights, key=lambda key: (weights[key], oldest_first * _age(index.by_key[key])), reverse=True)
    first, *others = ranked
    rest = tuple(RunnerUp(key=key, certainty=round(weights[key], 2), why=found[key].why) for key in others[:3])
    certainty = weights[first]
    if rest and certainty - rest[0].certainty < UNDECIDED:
        certainty = min(certainty, DOUBTFUL)
    certainty = round(min(certainty, CERTAIN), 2)
    if certainty < ENOUGH:
        return Match(
            key=None,
            certainty=certainty,
            runners_up=(RunnerUp(key=first, certainty=certainty, why=found[first].why), *rest),
        )
    return Match(key=first, certainty=certainty, why=found[first].why, runners_up=rest)


def _weight(one: Candidate, found: Found, role: frozenset[str], message: ReceivedMessage, index: Index) -> float:
    weight = found.certainty
    own = index.roles[one.key]
    if own and role:
        weight += ROLE * (len(own & role) / len(own) if own & role else -1)
    if one.is_ended:
        weight -= ENDED
    if one.applied_on and message.sent_at and one.applied_on > message.sent_at.date():
        weight -= ENDED
    return round(weight, 4)


def _age(one: Candidate) -> int:
    """Days since the beginning of the calendar; a rejection is more likely for the older of two."""
    return one.applied_on.toordinal() if one.applied_on else 0
