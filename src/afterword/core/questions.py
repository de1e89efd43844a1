"""Interview questions: whether two are the same one, and of which kind one is."""

import re
from enum import StrEnum
from hashlib import sha256

from afterword.core.patterns import Pattern


class QuestionKind(StrEnum):
    """What a question is after."""

    BEHAVIOURAL = "behavioural"
    TECHNICAL = "technical"
    MOTIVATION = "motivation"
    ABOUT_ME = "about me"
    SALARY = "salary"
    THEIR_TURN = "my questions"
    OTHER = "other"


KINDS: tuple[tuple[QuestionKind, tuple[str, ...]], ...] = (
    (
        QuestionKind.BEHAVIOURAL,
        (
            r"\ba time (?:when|in which|that|you|your)\b",
            r"tell (?:me|us) (?:when you|an? situation)|explain (?:me |us )?(?:an?|your) (?:\w+ )?project",
            (
                r"(?:tell|talk) (?:me |us |to me |to us )?(?:about|of) (?:an?|the last|one|your (?:last|best|worst)) "
                r"(?:\w+ )?(?:time|situation|conflict|disagreement|mistake|failure|challenge|project|decision|deadline"
                r"|achievement|success|problem|occasion|moment|risk)"
            ),
            (
                r"(?:describe|share|can you think of|have you ever|walk (?:me|us) through) .*"
                r"(?:\btime\b|situation|example|when you|occasion|conflict|mistake|decision)"
            ),
            r"give (?:me |us )?an example|how did you (?:win|convince|persuade|work with|solve)|had to push",
            r"erzählen sie von einer|situation, in der|nennen sie ein beispiel",
            r"parlez-moi d'une|racontez|hábleme de una|cuénteme una",
        ),
    ),
    (
        QuestionKind.TECHNICAL,
        (
            r"\b(?:sql|python|java|javascript|typescript|css|html|api|regex|docker|kubernetes|react)\b",
            r"algorithm|complexity|data structure|database|difference between|what happens when",
            r"unterschied zwischen|différence entre|diferencia entre",
        ),
    ),
    (
        QuestionKind.SALARY,
        (
            r"salary|compensation|day rate|paid\?|\bpay (?:range|expect)|expect to be paid",
            r"how much (?:do|would|did) you (?:want|earn|make|expect)",
            r"notice (?:period|do you)|when (?:can|could) you start",
            r"gehalt|salaire|salario|sueldo",
        ),
    ),
    (
        QuestionKind.THEIR_TURN,
        (
            r"questions? (?:do you have )?for (?:us|me)\b|questions do you have",
            r"anything you(?:'d| would)? (?:like|want) to ask",
            r"fragen an uns|questions pour nous|preguntas para nosotros",
        ),
    ),
    (
        QuestionKind.BEHAVIOURAL,
        (
            r"how (?:do|did|have|would) you (?:handle|deal|cope|react|respond|manage|resolve|prioriti[sz]e)",
            r"(?:most|biggest|greatest|hardest) (?:difficult|challeng|constructive|mistake|failure|achievement)",
            r"conflict|disagree|criticism|deadline|mistake|failure|failed|persevere",
        ),
    ),
    (
        QuestionKind.MOTIVATION,
        (
            r"why (?:do you want|did you apply|did you leave|should we|would you|us\b|our\b|here\b)",
            r"why (?:are you (?:interested|leaving|looking|applying|a good)|this (?:company|role|job|position|team))",
            r"what (?:attracts|attracted|excites|interests|motivates|drew|draws|brings) you",
            r"looking for in|good fit|see yourself|career goal|know about (?:us|our)|hope to achieve",
            r"warum möchten|warum wollen|pourquoi|por qué quiere",
        ),
    ),
    (
        QuestionKind.ABOUT_ME,
        (
            r"about yourself|introduce yourself|describe you(?:rself)?\b|would (?:\w+ ){1,3}say about you",
            r"strengths?\b|weakness|proud of|hobbies|free time|three words|(?:your|leadership|management) style",
            r"your (?:cv|resume|résumé|career|background)\b",
            r"über sich|\bvon sich\b|stärken|schwächen|présentez-vous|parlez-moi de vous",
            r"sobre usted|fortalezas|debilidades",
        ),
    ),
    (
        QuestionKind.TECHNICAL,
        (
            r"^what (?:is|are) (?:an?|the)\b|^what (?:is|are) (?!your|something)\w+(?: \w+){0,2}\?|stand for",
            r"\bexplain\b|\bimplement|design an?\b|\bquery\b",
            r"how would you (?:build|design|test|debug|scale|optimi[sz]e|model|measure|store|index|deploy)",
            r"\bhow does\b|\bhow do (?!you)|write an?\b",
            r"erklären sie|expliquez|explique\b",
        ),
    ),
)
"""What a question's words say about its kind; the first row that fits counts. The seeker may say otherwise."""

_KINDS = tuple((kind, Pattern("|".join(cues), re.IGNORECASE)) for kind, cues in KINDS)
_NO_WORD = Pattern(r"[\W_]+")
CUES_STAND_IN = 500
"""A question is asked at its beginning; what stands further on is a story."""


def kind_of(question: str) -> QuestionKind:
    """The kind that a question's words say."""
    words = " ".join(question[:CUES_STAND_IN].split())
    return next((kind for kind, cues in _KINDS if cues.search(words)), QuestionKind.OTHER)


def same(question: str) -> str:
    """What two wordings of one question share: its words, without capitals, marks and blanks."""
    return _NO_WORD.sub(" ", question.casefold()).strip() or question.strip()


def key_of(question: str) -> str:
    """The name of a question in an address, the same for every wording that `same` holds for one."""
    return sha256(same(question).encode("utf-8", "surrogatepass")).hexdigest()[:16]
