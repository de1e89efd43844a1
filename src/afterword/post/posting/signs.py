"""Whether words read like a posting, and which of them name the role: in English, German, French and Spanish."""

import re

APPLY = r"\bapply\b|\bapplication deadline|how to apply|bewerb(?:en|ung|ungsfrist)|\bpostule[rz]?\b|candidature|inscr[ií]bete|\bpostular\b|env[ií]a(?:nos)? tu (?:cv|curr)"
DUTIES = r"responsibilit|what you(?:['’]ll| will) (?:do|be doing)|\bduties\b|about the (?:role|job|position)|the role\b|aufgaben|das erwartet (?:dich|sie)|\bmissions?\b|responsabili|funciones|tareas|lo que har[áa]s"
ASKED = r"requirements|qualifications|what you(?:['’]ll)? (?:bring|need)|(?:who|what) (?:we['’]re|we are) looking for|your profile|who you are|about you\b|must[- ]haves?|anforderungen|dein profil|ihr profil|das bringst du mit|profil recherch|comp[ée]tences|requisitos|perfil\b|skills and experience|you have\b"
OFFERED = r"benefits|what we offer|\bperks\b|\bsalary\b|compensation|wir bieten|das bieten wir|gehalt|nous (?:vous )?(?:offrons|proposons)|avantages|salaire|ofrecemos|beneficios|salario"
TERMS = r"full[- ]?time|part[- ]?time|\bpermanent\b|fixed[- ]term|\bhybrid\b|\bremote\b|vollzeit|teilzeit|unbefristet|\bcd[id]\b|temps plein|temps partiel|t[ée]l[ée]travail|jornada completa|indefinido|teletrabajo"
SOUGHT = r"we(?:['’]re| are) (?:looking for|hiring|seeking)|is (?:looking for|hiring|seeking)|join (?:us|our team)|job description|years of (?:relevant |professional )?experience|wir suchen|sucht (?:eine?n?|zum)|stellenangebot|berufserfahrung|nous recherchons|\brecherche une?\b|offre d['’]emploi|ann[ée]es? d['’]exp|buscamos|oferta de (?:empleo|trabajo)|años de experiencia|vacancy"

SIGNS = tuple(re.compile(sign, re.IGNORECASE) for sign in (APPLY, DUTIES, ASKED, OFFERED, TERMS, SOUGHT))
HEADINGS = re.compile(f"{DUTIES}|{ASKED}", re.IGNORECASE)
ENOUGH = 3
"""So many different signs, one of them in a line as short as a heading, are a posting; or one more of them."""
LONGEST_HEADING = 60

GENDERS = re.compile(
    r"\(\s*(?:(?:m|w|f|d|x|h|i|div|gn|all)\s*[/|*,]\s*)+(?:m|w|f|d|x|h|i|div|gn|genders?)\s*\)|\(all genders\)|\bH/F\b",
    re.IGNORECASE,
)
ROLE = re.compile(
    r"\b(?:engineer|developer|programmer|architect|administrator|analyst|scientist|researcher|designer|manager|director"
    r"|lead|head of|chief|officer|coordinator|specialist|consultant|advis[eo]r|assistant|associate|clerk|secretary"
    r"|accountant|auditor|controller|buyer|planner|technician|mechanic|electrician|operator|driver|cook|chef|waiter"
    r"|nurse|doctor|physician|therapist|pharmacist|carer|teacher|lecturer|professor|tutor|trainer|librarian|editor"
    r"|writer|journalist|translator|lawyer|solicitor|paralegal|recruiter|representative|salesperson|sales|marketing"
    r"|receptionist|cashier|gardener|carpenter|intern|internship|trainee|apprentice|working student|product owner"
    r"|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|leitung|sachbearbeiter(?:in)?|mitarbeiter(?:in)?|berater(?:in)?"
    r"|referent(?:in)?|fachkraft|kauf(?:mann|frau)|pfleger(?:in)?|lehrer(?:in)?|erzieher(?:in)?|koch|köchin|werkstudent(?:in)?"
    r"|praktik(?:um|ant)|ausbildung|d[ée]veloppeu[rs]e?|ing[ée]nieure?|charg[ée]e? de|responsable|assistante?|conseill[eè]re?"
    r"|infirmi[eè]re?|technicien(?:ne)?|comptable|vendeu[rs]e?|professeure?|cuisini[eè]re?|alternance|stage"
    r"|desarrollador[a]?|ingenier[oa]|t[ée]cnic[oa]|enfermer[oa]|profesor[a]?|dependient[ea]|cociner[oa]|gerente|jef[ea])\b",
    re.IGNORECASE,
)  # fmt: skip
"""Words that name what somebody does for a living."""


def is_role(words: str) -> bool:
    """Whether words name a role."""
    return bool(ROLE.search(words) or GENDERS.search(words))


def is_posting(text: str, *, headline: str = "") -> bool:
    """Whether a text reads like a posting: it says several of the things that postings say."""
    signs = sum(bool(sign.search(text)) for sign in SIGNS)
    if signs < ENOUGH - bool(headline and is_role(headline)):
        return False
    has_heading = any(len(line) <= LONGEST_HEADING and HEADINGS.search(line) for line in text.splitlines())
    return has_heading or signs > ENOUGH or is_role(headline)
