"""The faults of tone: what is said, weighed by the cues of English."""

from collections.abc import Iterator

from afterword.core.tone import english
from afterword.core.tone.cues import Hit, Table
from afterword.core.tone.found import Found
from afterword.core.tone.text import Letter, Sentence, stem, words_of
from afterword.core.tone.value import Fault, Kind, ToneContext

ENOUGH = 0.999
NOTES = frozenset({Kind.THANK_YOU, Kind.FOLLOW_UP, Kind.SECOND_FOLLOW_UP})
WAITING = NOTES | {Kind.PROMISE}
ASKED_OF: dict[Fault, frozenset[Kind]] = {
    Fault.DESPERATE: frozenset(Kind) - {Kind.ACCEPTANCE, Kind.WITHDRAWAL},
    Fault.PRESSURING: WAITING | {Kind.ANSWER, Kind.ANSWER_REJECTION, Kind.ANSWER_QUESTION},
    Fault.PRESUMPTUOUS: WAITING | {Kind.ANSWER, Kind.ANSWER_INVITATION},
    Fault.BLAMING: WAITING | {Kind.ANSWER, Kind.ANSWER_REJECTION, Kind.ANSWER_QUESTION, Kind.WITHDRAWAL},
    Fault.NEGATIVE: frozenset(Kind),
    Fault.BARGAINING: NOTES,
    Fault.APOLOGETIC: frozenset(Kind) - {Kind.WITHDRAWAL},
}
"""Which kinds of letter a fault is looked for in: an acceptance may say "when I start", an offer may be discussed."""
ONLY_IN: tuple[tuple[Fault, frozenset[Kind], Table], ...] = (
    (Fault.PRESSURING, frozenset({Kind.ANSWER_REJECTION}), english.PLEADING),
    (Fault.NEGATIVE, frozenset({Kind.ANSWER_REJECTION}), english.BITTER),
    (Fault.PRESUMPTUOUS, NOTES, english.SEEING),
    (Fault.PRESSURING, frozenset({Kind.ANSWER_OFFER}), english.ULTIMATUM),
)
"""What reads badly in some kinds of letter alone: "see you on Monday" is right after an invitation."""
REPORTED = frozenset({Fault.DESPERATE, Fault.NEGATIVE, Fault.APOLOGETIC})
"""Faults that are none where the words tell what was talked about: "you asked how I deal with rude customers"."""
WITHIN = 6
ADDS_UP = frozenset({Fault.APOLOGETIC, Fault.NEGATIVE, Fault.PRESUMPTUOUS, Fault.DESPERATE})
"""One "sorry" is polite, and the second too much."""
SHOUTED = 2
EXCLAIMED = 6


def faults_of_tone(letter: Letter, context: ToneContext) -> Iterator[Found]:
    """What is said badly, sentence by sentence."""
    theirs = frozenset(stem(word.plain) for text in (context.role, *context.discussed) for word in words_of(text))
    for fault in ASKED_OF:
        if tables := _tables(fault, context.kind):
            weighed = [(_weight(sentence, fault, tables, theirs), sentence) for sentence in letter.sentences]
            yield from (Found(fault, sentence) for sentence in _heavy(weighed, adds_up=fault in ADDS_UP))
    if letter.sentences and _is_exclaimed(letter):
        yield Found(Fault.DESPERATE, max(letter.sentences, key=lambda each: each.text.count("!")))


def _weight(sentence: Sentence, fault: Fault, tables: tuple[Table, ...], theirs: frozenset[str]) -> float:
    said = sentence.own
    hits = [hit for table in tables for hit in table.hits(said)]
    reports = english.REPORT.hits(said) if hits and fault in REPORTED else []
    return sum(hit.weight for hit in hits if not _is_theirs(hit, said, theirs) and not _is_reported(hit, reports))


def _tables(fault: Fault, kind: Kind) -> tuple[Table, ...]:
    own = (english.FAULTS[fault],) if kind in ASKED_OF[fault] else ()
    return own + tuple(table for each, kinds, table in ONLY_IN if each is fault and kind in kinds)


def _is_reported(hit: Hit, reports: list[Hit]) -> bool:
    """Whether the words tell of the conversation, and say nothing of today."""
    return any(0 <= hit.first - report.last <= WITHIN for report in reports)


def _is_theirs(hit: Hit, sentence: Sentence, theirs: frozenset[str]) -> bool:
    """Whether the words are those of a point that was discussed, or of the role: "compensation analyst"."""
    words = sentence.plain[hit.first : hit.last]
    return sum(stem(word) in theirs for word in words) * 2 > len(words)


def _heavy(weighed: list[tuple[float, Sentence]], *, adds_up: bool) -> list[Sentence]:
    """The sentences that are too much by themselves, or the worst one where they are too much together."""
    alone = [sentence for weight, sentence in weighed if weight > ENOUGH]
    if alone or not adds_up or sum(weight for weight, _ in weighed) < ENOUGH:
        return alone
    return [max(weighed, key=lambda one: one[0])[1]]


def _is_exclaimed(letter: Letter) -> bool:
    body = letter.text[letter.start : letter.end]
    return body.count("!!") - body.count("!!!!") // 2 >= SHOUTED or body.count("!") >= EXCLAIMED
