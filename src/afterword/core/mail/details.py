"""What else is in a message beside its kind: the day of their answer, the interview, what they ask for and by when."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

from afterword.core.mail.clocks import Talk, talks
from afterword.core.mail.employers import employer_and_role
from afterword.core.mail.evidence import Evidence, Hit
from afterword.core.mail.kinds import KindRead, MessageKind, MessageReading
from afterword.core.mail.message import ReceivedMessage
from afterword.core.mail.plain import plain
from afterword.core.mail.senders import sends_alerts
from afterword.core.timeframe import TimeFrame, read_time_frame
from afterword.core.timeframe.naming import DayNamed, days_named

NOTHING = "Nothing in it is about an application of yours."
MOST_ASKED = 6
PLAIN, UNSURE = 100, 0.7
"""The weight of a phrase that says it, and how sure an acknowledgement is that none says."""
LOOKED_AT = 8000
SHORT = 900
_BACK = re.compile(
    r"\b(?:back|return\w*|again|wieder|zurück|retour|reprendrai|vuelvo|volveré|regreso|regresaré|reincorpor\w*|incorporaré|vuelta)\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"\b(?:accept|sign|return|respond|reply|decide|decision|expire|valid|deadline|annehm|annahme|unterschr|unterzeichn|zurück|rückmeld|gültig|"
    r"accepter|signé|signer|retour|répon|valable|acept|firm|respu|respond|válid|devol)\w*",
    re.IGNORECASE,
)
_PLEASE = re.compile(
    r" (?:please|kindly|bitte|merci de|veuillez|por favor|rogamos) (?!allow|be patient|bear|note|haben|laissez|patient)"
)
_LASTS = re.compile(r" (?:takes?|lasts?|dauert|dure|dura|durée|duracion|minutes?|minuten|minutos) ")
SENTENCES = {
    MessageKind.REJECTION: "They say no",
    MessageKind.OFFER: "They make an offer",
    MessageKind.INTERVIEW_CHANGE: "They move or cancel an interview",
    MessageKind.INTERVIEW_INVITATION: "They invite to an interview",
    MessageKind.REQUEST: "They ask for something",
    MessageKind.ACKNOWLEDGEMENT: "They have the application and are looking at it",
    MessageKind.TIME_FRAME: "They say when they will answer",
    MessageKind.OUT_OF_OFFICE: "A mailbox answers for somebody who is away",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """When a message was written, and where its writer is."""

    told_at: datetime
    country: str
    zone: str
    subdivision: str | None = None

    def days(self, text: str) -> tuple[DayNamed, ...]:
        """The days that a text names, on the employer's calendar."""
        return days_named(text[:LOOKED_AT], self.told_at, self.country, self.zone, subdivision=self.subdivision)


def with_details(
    message: ReceivedMessage,
    found: Evidence,
    kinds: Sequence[KindRead],
    place: Place,
    *,
    is_expected: bool = False,
) -> MessageReading:
    """The reading of a message of these kinds, with the days in it."""
    held = {one.kind for one in kinds}
    body = found.passages[-1].text if found.passages else ""
    may_be_theirs = _may_be_theirs(message, found, is_expected=is_expected)
    frame = _frame(found, held, place, body, may_be_theirs=may_be_theirs)
    kinds = _with_frame(kinds, frame, found, may_be_theirs=may_be_theirs)
    held = {one.kind for one in kinds}
    if held == {MessageKind.OTHER}:
        return MessageReading(kinds=tuple(kinds), why=(NOTHING,))
    if MessageKind.OUT_OF_OFFICE in held:
        return MessageReading(
            kinds=tuple(kinds), away_until=_away_until(place, f"{message.subject}\n{body}"), why=_why(kinds)
        )
    employer, role = employer_and_role(message, body)
    read = MessageReading(kinds=tuple(kinds), employer=employer, role=role, frame=frame, why=_why(kinds))
    if not held.isdisjoint({MessageKind.REQUEST, MessageKind.OFFER, MessageKind.INTERVIEW_INVITATION}):
        read = _with_requests(read, found, held, place)
    if not held.isdisjoint({MessageKind.INTERVIEW_INVITATION, MessageKind.INTERVIEW_CHANGE}):
        read = _with_interview(read, message, place, body)
    if MessageKind.OFFER in held:
        read = replace(read, offer_is_written=_is_written(message, found))
    return _without_doubles(read)


def _without_doubles(read: MessageReading) -> MessageReading:
    """The reading without a day of answering that is the interview's or the request's."""
    if read.frame is None or read.frame.expected_by is None:
        return read
    taken = {read.asked_by, read.interview_at.date() if read.interview_at else None}
    if read.frame.expected_by not in taken:
        return read
    kinds = tuple(one for one in read.kinds if one.kind is not MessageKind.TIME_FRAME)
    return replace(read, frame=None, kinds=kinds or read.kinds, why=_why(kinds) + read.why[len(read.kinds) :])


def _frame(
    found: Evidence, held: set[MessageKind], place: Place, body: str, *, may_be_theirs: bool
) -> TimeFrame | None:
    if MessageKind.OUT_OF_OFFICE in held or MessageKind.REJECTION in held:
        return None
    if held == {MessageKind.OTHER} and not may_be_theirs:
        return None
    frame = read_time_frame(body[:LOOKED_AT], place.told_at, place.country, place.zone, subdivision=place.subdivision)
    return None if frame is None or _is_of_something_else(frame, found) else frame


def _may_be_theirs(message: ReceivedMessage, found: Evidence, *, is_expected: bool) -> bool:
    """Whether a message that says nothing else may still be from an employer."""
    if any(found.rows(sign) for sign in ("alert", "outreach", "marketing", "strange", "seeking")):
        return False
    if sends_alerts(message.sender) or "list-id" in message.headers or "list-unsubscribe" in message.headers:
        return False
    is_short = len(found.passages[-1].text) < SHORT
    if is_short and (is_expected or found.strongest("answer") >= PLAIN):
        return True
    return found.score("mine") > 0 and (found.score("own") > 0 or found.rows("mine") > 1 or is_short)


def _is_of_something_else(frame: TimeFrame, found: Evidence) -> bool:
    """Whether its words stand in a sentence that asks for something or sets a conversation."""
    body = found.passages[-1]
    sentences = {
        hit.sentence
        for sign in ("request", "invitation", "change", "written")
        for hit in found.hits.get(sign, ())
        if found.passages[hit.passage] is body and hit.phrase.weight >= 100
    }
    asking = {
        number for number, sentence in enumerate(body.sentences) if _PLEASE.match(sentence) or _LASTS.search(sentence)
    }
    spans = [span for sentence in sentences | asking if (span := body.sentence_span(sentence))]
    return any(start <= frame.start < end for start, end in spans)


def _with_frame(
    kinds: Sequence[KindRead], frame: TimeFrame | None, found: Evidence, *, may_be_theirs: bool
) -> tuple[KindRead, ...]:
    """The kinds with "they say when they will answer" added, where they do."""
    others = tuple(one for one in kinds if one.kind is not MessageKind.OTHER)
    if any(one.kind in (MessageKind.REJECTION, MessageKind.OUT_OF_OFFICE) for one in others):
        return others
    if (
        found.strongest("pause") >= 100
        and may_be_theirs
        and MessageKind.INTERVIEW_CHANGE not in {one.kind for one in others}
    ):
        words = found.words("pause")
        return (KindRead(kind=MessageKind.TIME_FRAME, certainty=0.7, words=words),)
    if frame is not None and frame.expected_by is not None:
        surer = [one for one in others if one.certainty > UNSURE]
        certainty = min([0.85, *(one.certainty for one in surer)])
        told = KindRead(kind=MessageKind.TIME_FRAME, certainty=certainty, words=(_on_one_line(frame.words),))
        return (*surer, told, *(one for one in others if one.certainty <= UNSURE))
    if frame is not None and not others:
        return (KindRead(kind=MessageKind.ACKNOWLEDGEMENT, certainty=0.6, words=(_on_one_line(frame.words),)),)
    return others or tuple(kinds)


def _on_one_line(words: str) -> str:
    return " ".join(words.split())


def _why(kinds: Iterable[KindRead]) -> tuple[str, ...]:
    return tuple(
        f"{SENTENCES[one.kind]}: {', '.join(f'“{words}”' for words in _apart(one.words))}."
        if one.words
        else f"{SENTENCES[one.kind]}."
        for one in kinds
        if one.kind in SENTENCES
    )


def _apart(quotes: Iterable[str]) -> Iterator[str]:
    """The quotes that do not mostly say what one before them said: the phrases of one sentence overlap."""
    kept: list[set[str]] = []
    for quote in quotes:
        said = set(quote.lower().split())
        if all(2 * len(said & other) <= len(said) for other in kept):
            kept.append(said)
            yield quote


def _with_requests(read: MessageReading, found: Evidence, held: set[MessageKind], place: Place) -> MessageReading:
    sign = "offer" if MessageKind.OFFER in held else "request"
    asked = _asked_for(found, found.hits.get("request", ())) if MessageKind.REQUEST in held else ()
    if MessageKind.REQUEST not in held and MessageKind.OFFER not in held:
        return replace(read, asks_for=asked)
    by = _asked_by(found, sign, place)
    said = f"They ask for {', '.join(asked)}{f' by {by:%A %d %B}' if by else ''}." if asked else ""
    return replace(read, asks_for=asked, asked_by=by, why=(*read.why, *([said] if said else [])))


@cache
def _things(language: str) -> re.Pattern[str]:
    from afterword.core.mail.tables import TABLES

    table = next(table for table in TABLES if table.code == language)
    listed = f"{table.groups['document']},{table.groups['task']}".split(",")
    words = sorted(
        (plain(one.strip().rstrip("*")) + (r"[^ ]*" if one.strip().endswith("*") else "") for one in listed), key=len
    )
    return re.compile(f" (?:{'|'.join(reversed(words))}) ")


def _asked_for(found: Evidence, hits: Iterable[Hit]) -> tuple[str, ...]:
    """The documents and tasks named in the sentences that ask, in their words."""
    asked: dict[str, str] = {}
    for hit in hits:
        passage = found.passages[hit.passage]
        sentence = passage.sentences[hit.sentence]
        at = 0
        while match := _things(hit.phrase.language).search(sentence, at):
            at = match.end() - 1
            words = passage.as_written(hit.sentence, match.start(), match.end())
            asked.setdefault(words.lower(), words)
    whole = [words for low, words in asked.items() if not any(low != other and low in other for other in asked)]
    return tuple(whole[:MOST_ASKED])


def _asked_by(found: Evidence, sign: str, place: Place) -> date | None:
    """The last day that they name where they ask, or in the sentence after."""
    for after in (0, 1):
        days = [
            day.day
            for hit in (*found.hits.get(sign, ()), *(found.hits.get("written", ()) if sign == "offer" else ()))
            if (sentence := _sentence(found, hit, after)) and (sign == "request" or _ANSWER.search(sentence))
            for day in place.days(sentence)
        ]
        if days:
            return max(days)
    return None


def _sentence(found: Evidence, hit: Hit, after: int) -> str:
    passage = found.passages[hit.passage]
    if hit.sentence + after >= len(passage.sentences):
        return ""
    span = passage.sentence_span(hit.sentence + after)
    return passage.text[span[0] : span[1]] if span else ""


def _with_interview(read: MessageReading, message: ReceivedMessage, place: Place, body: str) -> MessageReading:
    for one in message.invited:
        if one.starts_at is not None and not one.is_cancelled:
            at = one.starts_at.astimezone(ZoneInfo(one.zone or place.zone))
            said = f"The invitation that came with it is for {at:%A %d %B, %H:%M}."
            return replace(read, interview_at=one.starts_at, interview_ends_at=one.ends_at, why=(*read.why, said))
    text = f"{message.subject}.\n{body}"
    moves = MessageKind.INTERVIEW_CHANGE in {one.kind for one in read.kinds}
    talk = _the_one(talks(text[:LOOKED_AT], place.days(text), place.zone, moves=moves))
    if talk is None:
        return read
    said = f"The conversation is on {talk.at:%A %d %B at %H:%M %Z}: “{talk.words}”."
    return replace(read, interview_at=talk.at, interview_ends_at=talk.ends_at, why=(*read.why, said))


def _the_one(found: Sequence[Talk]) -> Talk | None:
    """The talk that is set; where several days are offered to choose from, none is."""
    return found[0] if found and len({talk.at.date() for talk in found}) == 1 else None


def _is_written(message: ReceivedMessage, found: Evidence) -> bool:
    if found.score("written"):
        return not (found.score("spoken") and not _has_paper(message)) or found.rows("written") > found.rows("spoken")
    return _has_paper(message) and not found.score("spoken")


def _has_paper(message: ReceivedMessage) -> bool:
    return any(one.name.lower().endswith((".pdf", ".docx", ".doc")) for one in message.attachments)


def _away_until(place: Place, text: str) -> date | None:
    """The day they are back, or else the last that they name."""
    days = place.days(text)
    for day in days:
        if _BACK.search(text[max(0, day.start - 40) : day.start]) or _BACK.match(text[day.end : day.end + 12].lstrip()):
            return day.day
    return max((day.day for day in days), default=None)
