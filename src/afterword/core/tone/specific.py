"""Whether a letter names what was discussed, and says that its writer is interested."""

import re
from collections.abc import Iterator

from afterword.core.letters.phrases import word_set
from afterword.core.tone import english
from afterword.core.tone.everyday import EVERYDAY
from afterword.core.tone.found import Found
from afterword.core.tone.other_languages import WISHES
from afterword.core.tone.text import Letter, Sentence, stem, words_of
from afterword.core.tone.value import Fault, Kind, ToneContext

WEAK = frozenset(
    map(
        stem,
        word_set(
            "work team project role company job process plan system service group people new move change time day "
            "week use good first way part management manager business data experience three two end school hospital "
            "shop office trabajo equipo proyecto neue nouveau nouvelle nuevo"
        ),
    )
)
"""Words of a point that a letter may have by chance: two of them are needed where one of another kind is enough."""
OWN_WORDS = 2
OWN_ELSEWHERE = 3
OWN_IN_ALL = 4
OWN_IN_A_QUESTION = 2
"""A question about the outcome is short, and need not tell again what was talked about."""
_TALKED = word_set(
    "you your yours we us our ours discuss discussed discussion talk talked talking spoke speaking mentioned "
    "told said showed shown explained described explanation conversation hear hearing heard learn learned "
    "learnt learning seeing saw see watching watched tour visit visited story asked question since thought met "
    "meeting enjoyed loved liked both point sie ihnen ihr ihre wir gespräch vous votre nous entretien usted su "
    "ustedes nosotros contó"
)
_OF_ONESELF = word_set(
    "experience background skills qualifications degree cv resume portfolio career assure hardworking training years"
)
_SHARED = word_set(
    "we us our discuss discussed discussion talk talked spoke mentioned told said showed explained described "
    "conversation hear hearing heard learn learned learning seeing asked idea ideas liked loved plan plans point"
)


_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_THEIR_WORD = re.compile(
    r"\b(?:you|we)(?:['’]d| had| have| both| kindly)? (?:mentioned|said|told|expected|hoped|thought|indicated|"
    r"anticipated|planned|reckoned|suggested|asked|agreed)\b|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b[0-3]?\d(?:st|nd|rd|th)\b|"
    rf"\b{_MONTH} \d|\b\d{{1,2}} (?:of )?{_MONTH}\b",
    re.IGNORECASE,
)


def _is_taken_from_theirs(letter: Letter, context: ToneContext) -> bool:
    """Whether a question about the outcome takes up a day that was spoken of, or what they said of it."""
    return context.kind is Kind.FOLLOW_UP and bool(_THEIR_WORD.search(letter.text, letter.start, letter.end))


def is_specific(letter: Letter, context: ToneContext, language: str) -> bool:
    """Whether a point is named, or something else that only this conversation can have had."""
    stems = frozenset(map(stem, set(letter.words)))
    names = _of_names(context)
    if _is_taken_from_theirs(letter, context):
        return True
    if any(_is_named(point, stems, names) for point in context.discussed):
        return True
    if any(_is_taken_up(point, letter, names) for point in context.discussed):
        return True
    common = EVERYDAY.get(language)
    if common is None:
        return True
    passed = common | names
    own = [(_own_words(each, passed), _is_of_the_talk(each)) for each in letter.sentences if not _is_of_merits(each)]
    if context.kind is Kind.FOLLOW_UP:
        return len(frozenset().union(*(words for words, _ in own))) >= OWN_IN_A_QUESTION
    if any(len(words) >= (OWN_WORDS if is_talk else OWN_ELSEWHERE) for words, is_talk in own):
        return True
    return len(frozenset().union(*(words for words, is_talk in own if is_talk))) >= OWN_IN_ALL


def _is_named(point: str, stems: frozenset[str], names: frozenset[str]) -> bool:
    """Whether a letter has the words of a point: a telling one, or two that could be there by chance."""
    words = {stem(word.plain) for word in words_of(point) if _has_content(word.plain)} - names
    found = words & stems
    telling = words - WEAK - EVERYDAY["en"]
    return bool(found & telling) or len(found) >= (2 if len(words) > 1 else 1)


def _is_taken_up(point: str, letter: Letter, names: frozenset[str]) -> bool:
    """Whether a sentence about the conversation has a word of the point, be it an everyday one."""
    words = {stem(word.plain) for word in words_of(point) if _has_content(word.plain)} - names - WEAK
    said = [set(map(stem, each.plain)) for each in letter.sentences if not _SHARED.isdisjoint(each.plain)]
    return any(words & each for each in said)


_SMALL = word_set(
    "the and for with from into off their our your its his her how who what why where when which that this "
    "about being was are were has have had not but all any can will der die das und mit von für ein eine den "
    "dem des les des une pour avec dans sur del los las una por para con que"
)


def _has_content(word: str) -> bool:
    return ((len(word) > 2 or any(map(str.isdigit, word))) and word not in _SMALL) or word in {
        "ai",
        "ml",
        "hr",
        "it",
        "em",
        "ux",
        "qa",
    }


def _of_names(context: ToneContext) -> frozenset[str]:
    names = (context.recipient, context.employer, context.role, context.seeker, *context.others)
    return frozenset(stem(word.plain) for name in names for word in words_of(name))


def _is_of_the_talk(sentence: Sentence) -> bool:
    """Whether it speaks of them or of the conversation."""
    return not _TALKED.isdisjoint(sentence.plain)


def _is_of_merits(sentence: Sentence) -> bool:
    """Whether it is about what the writer can do, and not about what was said of it."""
    return not _OF_ONESELF.isdisjoint(sentence.plain) and _SHARED.isdisjoint(sentence.plain)


def _own_words(sentence: Sentence, passed: frozenset[str]) -> frozenset[str]:
    words = {word for word in sentence.plain if len(word) > 2 and not word.isdigit()}
    return frozenset(stem(word) for word in words) - passed


def is_interested(letter: Letter, language: str) -> bool:
    """Whether it says that its writer wants the role."""
    table = english.WISH if language == "en" else WISHES.get(language)
    return table is None or any(table.hits(sentence) for sentence in letter.sentences)


def what_is_missing(letter: Letter, context: ToneContext, language: str) -> Iterator[Found]:
    """What a note about a conversation has and this one has not; a sentence to add is offered after one of its own."""
    if not letter.sentences:
        return
    last = next((each for each in reversed(letter.sentences) if len(each.plain) > 2), letter.sentences[-1])
    if context.discussed and context.kind is not Kind.SECOND_FOLLOW_UP and not is_specific(letter, context, language):
        yield Found(Fault.GENERIC, letter.sentences[0])
    if not is_interested(letter, language):
        yield Found(Fault.NO_INTEREST, last)
