"""What was to be filled in and was not."""

import re
from collections.abc import Iterator

from afterword.core.tone.found import Found, Place
from afterword.core.tone.text import Letter
from afterword.core.tone.value import Fault, ToneContext

_LEFT = re.compile(
    r"\[(?!\d|sic\b|attach|enclos|http|x\])[^\[\]\n]{1,60}\]|"
    r"\{\{?[^{}\n]{1,60}\}\}?|"
    r"<(?![\w.+-]+@|https?:|/?(?:p|br|b|i|div|span|a)\b)[^\W\d_][^<>\n@/]{0,60}>|"
    r"«[A-Z][\w ]{1,30}»|%[A-Za-z_]{3,}%|\$\{?[A-Z_]{4,}\}?|"
    r"\((?:insert|add|fill|your|enter|name|company|employer|date|role|position|title|mention|placeholder|e\.?g\.? name)\b[^()\n]{0,60}\)|"
    r"(?<![\w-])_{3,}(?![\w-])|(?<=\w )\.{5,}(?= \w)|"
    r"\b(?:XX+|xxx+|X{1,3}Y{1,3}Z{0,3}|ABC|XYZ)\b|\bDD[/.-]MM(?:[/.-]YY(?:YY)?)?\b|\bdd[/.-]mm\b|\bTT\.MM\.?|\bMM[/-]DD\b|"
    r"\bT(?:ODO|BD|BC|BA)\b|\bFIXME\b|\bTK\b|\bPLACEHOLDER\b|\bplaceholder\b|\bLorem ipsum\b|"
    r"\b(?:INSERT|YOUR|IHR|VOTRE|SU|COMPANY|EMPLOYER|FIRST|LAST|RECIPIENT|JOB|POSITION|ROLE)[ _](?:NAME|HERE|TITLE|COMPANY|POINT|DATE)\b|"
    r"\b(?:Your|Company|Employer|Recipient|Interviewer|Hiring Manager|Recruiter|First|Last|Manager)(?:['’]s)?[ _]Name\b|"
    r"\b(?:Job|Position|Role)[ _]Title\b|\b(?:Your|First|Last|Company)Name\b|\b[Ii]nsert (?:name|company|role|date|point|position|here)\b|"
    r"\b(?:Ihr Name|Name der Firma|Musterfirma|Max Mustermann|Nom de l['’]entreprise|Votre nom|Su nombre|Nombre de la empresa)\b|"
    r"(?<![A-Z] )\b(?:DATE|NAME|COMPANY|ROLE|POSITION|EMPLOYER|TOPIC|INTERVIEWER|RECIPIENT|DAY|FIRMA|NOM|NOMBRE|ENTREPRISE|EMPRESA)\b(?! [A-Z]{2})|"
    r"\b(?:role|position|job|post|company|position of|role of|to|at|Dear|with) X\b"
)
_EMPTY_GREETING = re.compile(
    r"\s*(?:Dear|Hello|Hi)(?: (?:Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Name|Sir/Ma'am/Name))?[ \t]*(?:,|\n)(?=\s*\n)"
)
_HALF = re.compile(r"\b(?:M[rs]s?\.?|Frau|Herr|Dear)\s*/\s*(?:M[rs]s?\.?|Herr|Frau)(?!\w)")
_MEANT: tuple[tuple[str, str], ...] = (
    (r"your|seeker|sender|my|ihr|votre|su ", "seeker"),
    (r"compan|employer|firm|organi[sz]ation|entreprise|empresa|school|hospital", "employer"),
    (r"role|position|job|title|stelle|poste|puesto", "role"),
    (r"point|topic|discuss|subject|project|anecdote", "discussed"),
    (r"name|recipient|manager|interviewer|recruiter|nom|nombre|contact|dear", "recipient"),
)


def placeholders(letter: Letter, context: ToneContext) -> Iterator[Found]:
    """Every gap, with what belongs there where it is known."""
    for match in _LEFT.finditer(letter.text):
        yield _found(match, context)
    if empty := _EMPTY_GREETING.match(letter.text):
        yield Found(Fault.PLACEHOLDER_LEFT, _trimmed(empty), f"Dear {context.recipient or 'hiring team'},")
    if undecided := _HALF.search(letter.text):
        yield Found(Fault.PLACEHOLDER_LEFT, Place(*undecided.span()), "")


def _found(match: re.Match[str], context: ToneContext) -> Found:
    values = {
        "seeker": context.seeker,
        "employer": context.employer,
        "role": context.role,
        "discussed": context.discussed[0] if context.discussed else "",
        "recipient": context.recipient,
    }
    meant = next((what for pattern, what in _MEANT if re.search(pattern, match[0], re.IGNORECASE)), "")
    return Found(Fault.PLACEHOLDER_LEFT, Place(*match.span()), values.get(meant, ""))


def _trimmed(match: re.Match[str]) -> Place:
    words = match[0]
    start = match.start() + len(words) - len(words.lstrip())
    return Place(start, match.start() + len(words.rstrip()))
