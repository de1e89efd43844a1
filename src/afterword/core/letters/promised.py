"""What was promised, and what comes next, as part of a sentence.

Both are noted in few words: "references", "send them my transcript", "check with my manager", "call with the lead".
A thing gets its article, something to do its plain verb, an event what one can look forward to. What fits none of these
gives nothing, and the wording does without it.
"""

import re

from afterword.core.letters.phrases import LONGEST_POINT, phrase, timeless, to_you, uncapitalised, word_set
from afterword.core.patterns import Pattern

_DETERMINED = word_set("a an the another one two three my our your his her their some all both this that these those")
_EVENTS = word_set(
    "call interview conversation talk chat meeting visit test task exercise presentation round day assessment"
)
_STOPS = word_set("with at in on by from for to of about and or is are will they you he she it we i then after")


def as_event(text: str) -> str:
    """A next step as something to look forward to ("a call with the team lead"); empty where it is no such thing."""
    words = _BY.sub("", timeless(phrase(text)))
    tokens = words.split()
    head: list[str] = []
    for token in tokens:
        if token.casefold() in _STOPS:
            break
        head.append(token.casefold())
    if (
        not head
        or head[-1] not in _EVENTS
        or len(head) > 5
        or len(tokens) > LONGEST_POINT
        or _has_clause(tokens[len(head) :])
    ):
        return ""
    if head[0] in _DETERMINED - {"a", "an"}:
        return to_you(words)
    rest = tokens[1:] if head[0] in {"a", "an"} else [_small(tokens[0]), *tokens[1:]]
    return to_you(f"the {' '.join(rest)}")


_BY = Pattern(r" (?:by|until|before) [^,;]+$")
_COMMON = _EVENTS | word_set(
    "second third final last next technical short take-home on-site onsite video phone coding panel team first"
)


def _small(word: str) -> str:
    return word.lower() if word[1:].islower() and word.lower() in _COMMON else word


_WAITING = Pattern(
    r"\b(?:decid(?:e|es|ing)|decision|hear|get back|come back|be in touch|let (?:me|us|you) know"
    r"|answer|wait|feedback|news)\b",
    re.IGNORECASE,
)


def is_waiting(words: str) -> bool:
    """Whether a next step is only that they will answer: then there is nothing to look forward to by name."""
    return bool(_WAITING.search(words))


def _has_clause(rest: list[str]) -> bool:
    """Whether what follows the head is a sentence ("the team lead will call") and not a place or a person."""
    return any(token.casefold() in {"will", "is", "are", "was", "may", "might", "should", "would"} for token in rest)


_ACTIONS = word_set(
    "add agree apply arrange ask attend book call check clarify come complete confirm consider contact decide do"
    " discuss fill find finish fix get go introduce join learn let look make meet move notify organise organize prepare"
    " register read return review ring schedule sign speak start submit take talk tell think try update visit write"
)
_ALSO_THINGS = word_set("book call contact fix look move review return schedule talk update visit")
_AFTER_A_VERB = word_set("a an the my our your their them you him her back to up into at whether if")
_SENDING = Pattern(
    r"^(?:(?:i|we) will |i'll |to )?(?:please )?"
    r"(?:(?:send|sending|forward|share|e-?mail|give|provide|pass on|bring)\b(?: over| on)? *)"
    r"(?:(?:you|them|her|him|me|us)\b(?: with)? *)?",
    re.IGNORECASE,
)
_TO_SOMEBODY = Pattern(r"^[A-Z]\w+ (?=(?:the|my|an?|our|some)\b)")
_WILLING = Pattern(r"^(?:(?:i|we) will |i'll |(?:i|we) would |to |please )", re.IGNORECASE)
_MINE = Pattern(
    r"\b(?:references?|referees|transcripts?|cv|resum[eé]|résumé|portfolio|diploma|degree|certificates?|records?|availability"
    r"|passport|availabilities|expectations|cover letter|samples?)\b",
    re.IGNORECASE,
)
_ONE_OF = word_set("copy list link note summary sketch draft scan photo photograph short")


def as_action(text: str) -> str:
    """A promise that is something to do ("check with my manager"); empty where it is a thing to send."""
    words = phrase(text)
    if _SENDING.match(words):
        return ""
    words = uncapitalised(_WILLING.sub("", words))
    first, _, rest = words.partition(" ")
    if not _is_verb(first.casefold(), rest) or len(words.split()) > LONGEST_POINT:
        return ""
    done = f"{first.lower()} {rest}".strip()
    return re.sub(r"\b(let|tell|call|to|give|show|with|ring|email) (?:them|her|him)\b", r"\1 you", done)


def _is_verb(first: str, rest: str) -> bool:
    """Whether a promise begins with what is to be done: "call them back" does, "contact details" does not."""
    if first in _ALSO_THINGS:
        return rest.split(" ", 1)[0].casefold() in _AFTER_A_VERB
    return first in _ACTIONS


def as_thing(text: str) -> str:
    """A promise that is something to send, with its article: "my references", "the code"; empty where it is none."""
    words = phrase(text)
    if as_action(text):
        return ""
    words = uncapitalised(_TO_SOMEBODY.sub("", _SENDING.sub("", words, count=1))) or words
    if not words or len(words.split()) > LONGEST_POINT:
        return ""
    return _with_article(words)


def _with_article(words: str) -> str:
    first, _, rest = words.partition(" ")
    if first.casefold() == "your":
        return f"my {rest}"
    if first.casefold() in _DETERMINED or first.endswith(("'s", "’s")) or first[:1].isdigit():
        return words
    if first.casefold() in _ONE_OF:
        return f"a {words[0].lower()}{words[1:]}"
    is_mine = " my " not in f" {words.casefold()} " and _MINE.search(words)
    return f"{'my' if is_mine else 'the'} {_plain(words)}"


def _plain(words: str) -> str:
    """With a small letter where only the line began with a capital: "References" but "CV" and "Kafka notes"."""
    first = words.split(" ", 1)[0]
    return words[0].lower() + words[1:] if _MINE.fullmatch(first) and first[1:].islower() else words
