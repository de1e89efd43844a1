"""Reading a letter as its reader would, and saying what could be said better."""

from collections.abc import Iterable, Iterator

from afterword.core.history import Channel
from afterword.core.tone import english
from afterword.core.tone.employers import wrong_employers
from afterword.core.tone.everyday import LANGUAGE_SIGNS, language_of
from afterword.core.tone.found import Found
from afterword.core.tone.lengths import too_long
from afterword.core.tone.names import wrong_names
from afterword.core.tone.other_languages import WISHES
from afterword.core.tone.placeholders import placeholders
from afterword.core.tone.reasons import NAMING, REASONS, WISHING, better_for
from afterword.core.tone.specific import what_is_missing
from afterword.core.tone.spelling import typo_heavy
from afterword.core.tone.text import Letter, letter_of
from afterword.core.tone.tonal import NOTES, faults_of_tone
from afterword.core.tone.value import Fault, Remark, ToneContext

ORDER = {fault: at for at, fault in enumerate(Fault)}
WORDS_TO_JUDGE = 3
WANTING = frozenset({Fault.DESPERATE, Fault.PRESUMPTUOUS})


def check(text: str, context: ToneContext) -> tuple[Remark, ...]:
    """The remarks on a letter, in the order of its words; none on a good one. Time grows with length, no faster."""
    letter = letter_of(text, seeker=context.seeker)
    language = _language(letter, context)
    remarks = {(each.fault, each.start): each for each in _remarks(letter, context, language)}
    return tuple(sorted(remarks.values(), key=lambda each: (each.start, ORDER[each.fault])))


def language_read(text: str, context: ToneContext) -> str:
    """The language a letter is read in: en, de, fr or es; empty where it is in none of them or has no words."""
    language = _language(letter_of(text, seeker=context.seeker), context)
    return language if language in LANGUAGE_SIGNS else ""


def _language(letter: Letter, context: ToneContext) -> str:
    return context.language or language_of(letter.words[:2000])


def _remarks(letter: Letter, context: ToneContext, language: str) -> Iterator[Remark]:
    offered: set[str] = set()
    for found in _found(letter, context, language):
        start, end = found.at.start, found.at.end
        better = found.better
        if better is None:
            better = _better(found, letter, context, language=language, offered=offered)
            offered.add(better)
        words = letter.text[start:end]
        yield Remark(fault=found.fault, words=words, start=start, end=end, why=REASONS[found.fault], better=better)


def _found(letter: Letter, context: ToneContext, language: str) -> Iterator[Found]:
    gaps = list(placeholders(letter, context))
    yield from gaps
    named = (*_wrong_names(letter, context), *wrong_employers(letter, context))
    yield from (each for each in named if not any(_overlap(each, gap) for gap in gaps))
    said = list(faults_of_tone(letter, context)) if language == "en" else []
    yield from said
    if context.channel is not Channel.CALL:
        yield from _of_the_whole(letter, context, language, wants_it=any(each.fault in WANTING for each in said))


def _of_the_whole(letter: Letter, context: ToneContext, language: str, *, wants_it: bool) -> Iterator[Found]:
    """What is to be said of the letter as a whole; who begs for the role need not be told to say they want it."""
    if context.kind in NOTES and language and len(letter.words) >= WORDS_TO_JUDGE:
        missing = what_is_missing(letter, context, language)
        yield from (each for each in missing if not (wants_it and each.fault is Fault.NO_INTEREST))
    yield from too_long(letter, context, wish=english.WISH if language == "en" else WISHES.get(language))
    yield from typo_heavy(letter, context, language)


def _wrong_names(letter: Letter, context: ToneContext) -> Iterable[Found]:
    return () if context.channel is Channel.CALL else wrong_names(letter, context)


def _overlap(one: Found, other: Found) -> bool:
    return one.at.start < other.at.end and other.at.start < one.at.end


def _better(found: Found, letter: Letter, context: ToneContext, *, language: str, offered: set[str]) -> str:
    match found.fault:
        case Fault.GENERIC:
            return f"{letter.text[found.at.start : found.at.end]} {_naming(context, language)}"
        case Fault.NO_INTEREST:
            return f"{letter.text[found.at.start : found.at.end]} {WISHING.get(language, WISHING['en'])}"
        case _:
            return _unsaid(better_for(found.fault, context.kind), letter, offered)


def _naming(context: ToneContext, language: str) -> str:
    return NAMING.get(language, NAMING["en"]).format(point=context.discussed[0].strip().rstrip("."))


def _unsaid(choices: Iterable[str], letter: Letter, offered: set[str]) -> str:
    """The first wording that was not offered before for other words; nothing after the last."""
    return next((each for each in choices if each not in offered and each not in letter.text), "")
