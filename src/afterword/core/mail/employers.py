"""For whom a message speaks, and about which role: from its subject, its sender's name, its text and its address.

A recruiting program sends for many employers, so that there only names count; elsewhere the domain is the employer's.
"""

import re
from collections.abc import Iterable, Iterator

from afterword.core.mail.message import ReceivedMessage
from afterword.core.mail.senders import domain_of, is_ats, is_board, own_domain, tells_employer

LOOKED_AT = 3000
LONGEST = 80
_WORD = r"(?:[A-ZÀ-Ý]|[0-9]+[A-Za-z])[\w&’'+-]*(?:\.\w+)*"
_NAME = (
    rf"(?P<employer>{_WORD}(?: (?:{_WORD}|&|of|and|für|de|du|des|la|y|et|und)){{0,5}}"
    r"(?:,? (?:Inc|LLC|Ltd|GmbH|AG|SE|SA|SAS|SARL|Corp|Co|SL|plc)\b\.?)?)"
)
_ROLE = r"(?P<role>[A-Z0-9À-Ý“\"„«][^.;:!?\n|]{2,90}?)"
_AT = rf"(?: (?:position|role|opening|job|opportunity|vacancy|internship|team))*(?: \([^)]*\))? (?:at|with|@|bei|bei der|beim|chez|au sein de|en) {_NAME}"
_ROLE_BY = re.compile(
    r"\b(?:for|to|in|about|regarding|as|on|you)(?: (?:the|our|a|an|of|position|role|following))* "
    rf"{_ROLE} (?:position|role|opening|job|opportunity|vacancy|internship|requisition)\b"
    rf"(?:[^.\n]{{0,12}}? (?:at|with|here at|@) {_NAME})?"
)
_ROLE_OF = re.compile(
    r"\b(?:(?:position|role|job|post|vacancy) (?:of|as)(?: an?)?:?|(?:Stelle|Position|Bewerbung|Vakanz)(?: zur| zum)? (?:als|zum|zur|für)(?: die| den)?|"
    r"(?:poste|emploi|offre|stage|alternance)(?: d[e’']| :| en tant que)? ?|(?:puesto|vacante|posición|plaza|cargo) (?:de|como|para)) ?"
    rf"{_ROLE}(?=(?: \((?:m|w|d|f|h|x|all)[^)]*\))?(?: (?:at|with|bei|in unserem|in unserer|chez|au sein|en (?=[A-Z])|in|ist|is|has|was|a été|et|und|y|and|we|ha|haben|eingegangen|wir|we’ve|we've|für|für die|vom|gerne|interessiert|erhalten|,|—|-)\b| ?[,.;!?)\n—–-]|$))"
    rf"(?: \([^)]*\))?(?:,? (?:at|with|bei|bei der|chez|au sein de|en) {_NAME})?"
)
_SUBJECT_ROLE = re.compile(
    rf"(?:application|applying|candidature|candidatura|Bewerbung|interview|Interview|invitation|postulación|solicitud|entretien|entrevista|offer|Vorstellungsgespräch)"
    rf"(?: status| update| received| confirmation| invitation)? ?(?:to|for|as|als|pour|para|au poste de|auf|:|-|–|—|–)(?: the| le poste de| el puesto de| die Stelle(?: als)?)? ?{_ROLE}"
    rf"(?:(?: position| role)?,? (?:at|with|bei|chez|en|@|[-–—|]) {_NAME})?(?: *$| [-–—|(])"
)
_EMPLOYER_BY = re.compile(
    r"(?:interest in(?: joining| working (?:at|for|with))?(?: the)?|applying (?:to|at|with)|applied (?:to|at)|application (?:to|at|with)|"
    r"interview(?:ing)? (?:with|at)|joining(?: the)?|opportunities (?:at|with)|careers? (?:at|with)|team at|here at|behalf of|employment with|working (?:at|for)|"
    r"(?:Interesse|Bewerbung|Gespräch|Karriere)(?: an| am| bei| bei der| beim| an der| an einer Mitarbeit bei)|"
    r"(?:intérêt (?:pour|que vous portez à)|candidature (?:chez|auprès de)|rejoindre|équipe(?: de)?|chez)|"
    rf"(?:interés (?:en|por)|candidatura (?:en|a)|trabajar (?:en|con)|formar parte de|equipo de|proceso de selección de))(?: the| la société| l’entreprise| l'entreprise)? {_NAME}"
)
_BESIDE_ROLE = re.compile(
    rf"(?:position|role|opening|job|opportunity|vacancy|internship|post|team|m/w/d\)|\(m/w/d\)|H/F|h/f)(?: here)? (?:at|with|@|bei|chez|en) (?:the |der |dem )?{_NAME}"
)
_TEAM = re.compile(
    rf"(?:The |Your |Das |Ihr |L’équipe |L'équipe |El equipo de )?{_NAME} (?:Talent Acquisition|Talent|Recruiting|Recruitment|Hiring|People|HR|Human Resources|Careers?|Personalabteilung|Ressources Humaines|Recursos Humanos)(?: Team)?\b"
)
_SUFFIX = re.compile(
    r"[\s,|:(-]*\b(?:the )?(?:hiring|recruiting|recruitment|recruiter|talent|talent acquisition|people|hr|human resources|careers?|jobs?|team|karriere|"
    r"personalabteilung|personal|bewerbung|bewerbermanagement|bewerbungen|recrutement|rh|ressources humaines|candidatures|selección|rrhh|recursos humanos|"
    r"empleo|no[- ]?reply|notifications?|applications?|candidate|experience|operations|workday|global|group)\b[\s)]*$",
    re.IGNORECASE,
)
_PREFIX = re.compile(
    r"^(?:the |team |équipe |equipo |l['’]équipe )?(?:hiring|recruiting|talent|careers|recrutement|selección|rh|hr|jobs|people|karriere)?\s*(?:team|at|bei|chez|de|en|@|-|–|\|)?\s+(?:at |bei |chez |de |@ )?(?=[A-Z])",
    re.IGNORECASE,
)
_PERSON_AT = re.compile(rf"(?:at|from|bei|von|chez|de|@|\||\bvia) {_NAME}\s*\)?$")
_GENERIC = re.compile(
    r"^(?:the|our|your|this|that|us|we|team|hiring|human resources|hr|recruiting|recruitment|talent(?: acquisition)?|careers?|jobs?|no.?reply|you|it|a|an|"
    r"position|role|application|company|linkedin|indeed|workday|greenhouse|lever|ashby|interview|update|status|monday|tuesday|wednesday|thursday|friday|"
    r"next|virtual|confirmation|panel|final|job|hiring manager|subject|january|february|march|april|may|june|july|august|september|october|november|december|zoom|teams|microsoft teams|google meet|notifications?|sir|madam|"
    r"all|working|joining|careers site|candidate|wir|sie|ihr|ihre|ihrer|nous|vous|notre|nuestro|nuestra)$",
    re.IGNORECASE,
)
_LOCAL_NOISE = re.compile(
    r"no.?reply|donotreply|notif|mailer|jobs?$|careers?|recruit|talent|^hr$|^hi$|info|support|system|hire|apply|candidat|team|workday|hello|people",
    re.IGNORECASE,
)


def employer_and_role(message: ReceivedMessage, body: str) -> tuple[str, str]:
    """The employer's name and the role's, as far as the message tells; empty where it does not."""
    text = " ".join(body[:LOOKED_AT].split())
    subject = message.subject
    role, beside = _role(subject, text)
    employer = next(filter(None, (_clean(name) for name in _employers(message, text, beside))), "")
    return employer, role


def _role(subject: str, text: str) -> tuple[str, str]:
    for pattern, where in (
        (_ROLE_BY, text),
        (_ROLE_OF, text),
        (_SUBJECT_ROLE, subject),
        (_ROLE_BY, subject),
        (_ROLE_OF, subject),
    ):
        for match in pattern.finditer(where):
            role = _tidy_role(match["role"])
            if role:
                return role, match["employer"] or ""
    return "", ""


def _tidy_role(role: str) -> str:
    role = re.sub(
        r"^(?:the|our|a|an|position of|role of|als|de|d[’'])\s+", "", role.strip(' "“”„«»,-–—'), flags=re.IGNORECASE
    )
    role = re.split(r" (?:for|to|in|as|apply) (?:the|our|a|an|apply)\b ?(?:for )?(?:the |our )?", role)[-1]
    role = re.split(r" (?:at|with|bei|chez) (?=[A-Z])| (?:position|role|opening)\b", role)[0].strip(' "“”„«»,-–—(')
    if (
        not role
        or len(role) > LONGEST
        or len(role.split()) > 12
        or _GENERIC.match(role)
        or (not role[0].isupper() and not role[0].isdigit())
    ):
        return ""
    return role


def _employers(message: ReceivedMessage, text: str, beside: str) -> Iterator[str]:
    """Every name that the message gives its employer, the likeliest first."""
    sender, domain = message.sender, domain_of(message.sender.address)
    named = _from_display(sender.name)
    if tells_employer(domain):
        known = _as_written(_label(domain), (sender.name, message.signature, message.subject, text))
        yield known
    if named and not is_board(domain):
        yield named
    yield beside
    for pattern, where in (
        (_EMPLOYER_BY, message.subject),
        (_BESIDE_ROLE, text),
        (_EMPLOYER_BY, text),
        (_BESIDE_ROLE, message.subject),
        (_TEAM, message.signature),
        (_TEAM, text),
    ):
        for match in pattern.finditer(where):
            yield match["employer"]
    yield from _of_subject(message.subject)
    if tells_employer(domain):
        yield _label(domain).replace("-", " ").title()
    local = sender.address.partition("@")[0]
    if is_ats(domain) and not _LOCAL_NOISE.search(local):
        yield re.sub(r"[-_.+].*$", "", local).title()


def _from_display(name: str) -> str:
    """The employer in a sender's name: "Lumen Hiring Team", "Dana at Lumen", "Karriere | Lumen"."""
    if match := _PERSON_AT.search(name):
        return match["employer"]
    bare, before = name, ""
    while bare != before:
        before, bare = bare, _SUFFIX.sub("", bare)
    if bare != name.strip():
        return bare
    without = _PREFIX.sub("", name)
    return without if without != name else ""


def _of_subject(subject: str) -> Iterator[str]:
    for pattern in (
        rf"^(?:\w+,? )?[Yy]our {_NAME} [Aa]pplication",
        rf"^{_NAME} (?:[-–|:] )?(?:[Aa]pplication|[Ff]ollow-?[Uu]p|[Uu]pdate)\b",
        rf"[Uu]pdate from {_NAME}",
        rf"(?:at|bei|chez|with) {_NAME}\s*$",
    ):
        if match := re.search(pattern, subject):
            yield match["employer"]


def _label(domain: str) -> str:
    return own_domain(domain).partition(".")[0]


def _as_written(label: str, places: Iterable[str]) -> str:
    """The name that a domain's label squeezes: "lumenlabs" is "Lumen Labs" where the message writes it so."""
    wanted = re.sub(r"[^a-z0-9]", "", label.lower())
    for place in places:
        words = re.findall(r"[\w&’'.-]+", place[:LOOKED_AT])
        for i, word in enumerate(words):
            if not word[:1].isupper():
                continue
            squeezed = ""
            for j in range(i, min(i + 5, len(words))):
                squeezed += re.sub(r"[^a-z0-9]", "", words[j].lower())
                if squeezed == wanted:
                    return " ".join(words[i : j + 1]).strip(".'’")
                if not wanted.startswith(squeezed):
                    break
    return ""


def _clean(name: str) -> str:
    name = re.sub(r"\s+", " ", name).strip(" .,;:|-–—'’\"()")
    name = re.sub(r"(?: and| of| de| y| et| und| für| at|,)+$", "", name)
    name = re.sub(r"^(?:The|Das|Le|La|El) (?=[A-Z])", "", name)
    before = ""
    while name != before:
        before, name = name, _SUFFIX.sub("", name).strip(" .,;:|-–—'’\"()") if " " in name else name
    if re.search(r"\b(?:Your|Role|Position|Received|Application|Interview|Engineer|Manager|Developer)\b", name):
        return ""
    return "" if len(name) < 2 or len(name) > LONGEST or _GENERIC.match(name) else name
