"""Whether another company is named where the reader's own should stand.

A letter may mention any company: where one worked, what one uses. Only where the name stands for the place that one
wants to join, or was interviewed by, is it the wrong one.
"""

import re
from collections.abc import Iterator

from afterword.core.letters.phrases import word_set
from afterword.core.tone.found import Found, Place
from afterword.core.tone.text import Letter, Sentence, folded
from afterword.core.tone.value import Fault, Kind, ToneContext

_NAME = r"(?P<name>(?:the )?[A-ZÀ-Þ][\w’'&.-]*(?:(?: (?:of|de|der|des|du|and|&|y|et|und|for|la|le|the))* [A-ZÀ-Þ&][\w’'&.-]*)*)"
_JOB = (
    r"(?:role|position|job|post|opening|opportunity|vacancy|team|interview|internship|career|offer|application|"
    r"candidacy|conversation|meeting|future|work|everyone|everybody|people|colleagues|staff|company|department|place|group|round|visit|chat|tour|talk|day|process|selection)"
)
_TO_COME = (
    r"(?:join(?:ing)?|(?:work(?:ing)?|teach(?:ing)?|start(?:ing)?|be|being|grow(?:ing)?|contribut(?:e|ing)|learn(?:ing)?|interview(?:ing|ed)?|"
    r"apply(?:ing)?|applied|belong|stay) (?:here )?(?:at|for|with)|(?:be |being |become |becoming )?(?:a )?(?:part|member) of(?: the team (?:at|of))?|"
    r"application to|contribut(?:e|ing) to|value to|asset to|fit for|fit at|fit with|welcome(?:d)? (?:at|to)|mission of|culture (?:at|of)|"
    r"interest(?:ed)? in (?:joining|working (?:at|for|with))|(?:leave|left|visit(?:ing|ed)?|tour of|know) (?=[A-Z])|"
    rf"{_JOB}(?: \w+){{0,4}}? (?:at|with|of|from|for))"
)
_ENGLISH = re.compile(rf"\b(?i:{_TO_COME}) {_NAME}")
_PLACE = re.compile(
    rf"{_NAME} (?:is|seems|looks|sounds|would be|feels)(?: like)?(?: exactly| just| clearly| really)? (?:the|a|an) "
    r"(?:\w+ ){0,2}?(?:company|place|school|hospital|employer|firm|team|organi[sz]ation|studio|shop|practice|institute|workplace)\b"
)
_SOON = re.compile(
    r"\b(?:look(?:ing)? forward|(?:can['’]?t|cannot|hardly) wait|would (?:love|like)|['’]d (?:love|like)|hope|hoping|excited|keen|see you|"
    r"accept|(?:happy|glad|pleased|delighted) to)\b[^.!?]*? "
    r"(?:(?:kitchen|ward|unit|lab|office|shop|studio|crew|campus|plant|factory|clinic|restaurant|floor|site|yard|store|branch) at|"
    rf"(?:be|become) (?:a|an|the|your) (?:\w+ ){{1,4}}?(?:at|for|with)) {_NAME}"
)
_INTEREST = re.compile(
    rf"\b(?:interest(?:ed)? in|excited about|enthusiasm for|impressed by|admire|learning about|about) {_NAME}(?P<own>['’]s|\b)"
)
_OTHERS = re.compile(
    r"\b(?:bei(?:m)? (?:der |die |dem |Firma )?|(?:chez|rejoindre|intégrer|l['’]équipe d[eu]) (?:la |l['’]|le )?|"
    rf"(?:trabajar (?:en|para)|unirme a|incorporarme a|formar parte de|equipo de(?:l|\b)|puesto en) ?(?:la |el )?){_NAME}"
)
_PAST = re.compile(
    r"\b(?:my (?:(?!for|in|application|interest|candida)\w+ ){0,2}?(?:role|position|job|team|time|work|years|internship|career|colleagues|manager|boss|employer|company|interview|offer)\b|"
    r"previous|former|formerly|last (?:company|job|employer|year)|current|currently|used to|years (?:at|with)|"
    r"worked|was (?:at|with|working)|when i|while (?:i|at)|before|since (?:i )?join|joined|led|built|at my|where i|ran|"
    r"another|other|elsewhere|an offer|have (?:just |since |now )?(?:accepted|signed)|['’]ve (?:just |since |now )?(?:accepted|signed)|friend|studied|trained|learned at|taught at|did (?:at|with)|have been (?:at|with)|"
    r"habe ich|war ich|früher|bisher|aktuell|derzeit|actuellement|ancien|chez mon|anterior|actual)\b",
    re.IGNORECASE,
)
_GOING = re.compile(r"\b(?:accept|sign|start|join|stay|chose|decided|offer|got|found|taken|took)", re.IGNORECASE)
_LEAVING = re.compile(r"\b(?:withdraw|application|candida|process|consideration|running|interview)", re.IGNORECASE)
"""Who withdraws may say where they go instead; what they withdraw from is the reader's."""
_GRADE = re.compile(r"[A-Z]{0,2}\d+[a-z]?")
"""A step of a pay scale."""
_OFFICE = re.compile(r" (?:office|branch|plant|campus|site|store|location|factory|depot|region|market|area)\b")
"""What follows the name of a town: a place of the same company."""
_GENERAL = word_set(
    "the inc ltd llc plc gmbh ag sa sas sl group labs lab systems technologies technology solutions software "
    "company co corporation corp holdings hospital school university college academy institute bank studio "
    "agency partners international global health care clinic hotel analytics logistics services service high st "
    "saint san council trust foundation consulting media digital of and de la le der die grupo atelier & for "
    "data city team nhs limited limited house"
)
_NO_COMPANY = word_set(
    "i it this that these those there what everything such here he she we they our my all nothing working "
    "teaching being one which who doing having monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december kafka python excel sql java "
    "ctc rs inr usd gbp eur pto hr english german french spanish you your year zoom teams skype linkedin mr mrs ms dr prof professor sie "
    "ihnen ihrer ihre ihr frau herrn herr madame monsieur señor señora usted vous"
)  # fmt: skip


def wrong_employers(letter: Letter, context: ToneContext) -> Iterator[Found]:
    """Each other company that is named as the one it goes to."""
    own = _core(context.employer)
    if not own:
        return
    known = _known(context)
    for sentence in letter.sentences:
        if context.kind is Kind.WITHDRAWAL and (_GOING.search(sentence.text) or not _LEAVING.search(sentence.text)):
            continue
        for match in _named(sentence, context, letter):
            name = match["name"].rstrip(".,'’").removesuffix("'s").removesuffix("’s")
            if _OFFICE.match(sentence.text, match.start("name") + len(name)) or _GRADE.fullmatch(name):
                continue
            if _is_other(name, own, known, context.employer) and not _PAST.search(_before(sentence, match)):
                start = sentence.start + match.start("name")
                yield Found(Fault.WRONG_EMPLOYER, Place(start, start + len(name)), context.employer)
    yield from _greeted(letter, own, known, context)


def _named(sentence: Sentence, context: ToneContext, letter: Letter) -> Iterator[re.Match[str]]:
    text = _with_small_role(sentence.text, context.role)
    for pattern in (_ENGLISH, _OTHERS, _PLACE, _SOON):
        yield from pattern.finditer(text)
    if not _core(context.employer) & letter.folded_words:
        yield from (match for match in _INTEREST.finditer(text) if match["own"] != "" and "'" in match["own"])


def _with_small_role(text: str, role: str) -> str:
    """The text with the role in small letters, so that "post of Night Nurse at ..." has one name in it."""
    return (
        re.sub(re.escape(role), role.lower(), text, flags=re.IGNORECASE) if len(role) == len(role.lower()) > 0 else text
    )


def _before(sentence: Sentence, match: re.Match[str]) -> str:
    """The words of the clause before the name, which say whether it is the past."""
    clause = re.split(r"[,;:—–]| and | but ", sentence.text[: match.start("name")])[-1]
    return clause if len(clause.split()) > 2 else sentence.text[: match.start("name")]


def _core(name: str) -> frozenset[str]:
    """What tells a company from others: "lumen" of "Lumen Labs"."""
    words = {folded(each).removesuffix("'s") for each in re.findall(r"[^\W_]+(?:['’][^\W_]+)?", name)}
    return frozenset(words - _GENERAL or words)


def _known(context: ToneContext) -> frozenset[str]:
    """Words that are no other company: people, the role, the points."""
    texts = (context.recipient, context.role, context.seeker, *context.others, *context.discussed)
    return frozenset(folded(each) for text in texts for each in re.findall(r"[^\W_]+", text)) | _NO_COMPANY


def _is_other(name: str, own: frozenset[str], known: frozenset[str], employer: str) -> bool:
    core = _core(name)
    initials = "".join(word[0] for word in re.findall(r"[^\W_]+", employer)).casefold()
    joined = "".join(re.findall(r"[^\W_]+", folded(employer)))
    first = next((word for word in re.findall(r"[^\W_]+", folded(employer)) if word in own), "")
    is_own = first in core or len(core & own) * 2 > min(len(core), len(own))
    if is_own or core & known or folded(name) == initials or folded(name).replace(" ", "") in joined:
        return False
    return bool(core - _GENERAL)


def _greeted(letter: Letter, own: frozenset[str], known: frozenset[str], context: ToneContext) -> Iterator[Found]:
    """The company in "Dear Acme team"."""
    greeting = letter.greeting
    match = greeting and re.match(
        rf"{_NAME} (?:hiring |recruiting |recruitment )?(?:team|recruiting|hr)\b", greeting.who, re.IGNORECASE
    )
    if greeting is None or not match or not match["name"][0].isupper():
        return
    name = match["name"]
    departments = word_set(
    "hiring recruiting recruitment people talent hr engineering data platform product design marketing finance "
    "admissions nursing sales operations support interview entire whole all dear human acquisition resources "
    "the interviewing selection"
)  # fmt: skip
    if _is_other(name, own, known | departments, context.employer):
        yield Found(Fault.WRONG_EMPLOYER, Place(greeting.start, greeting.start + len(name)), context.employer)
