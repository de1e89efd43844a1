"""Whether a message is worth reading closely: most of a mailbox is not, and is told by the words that it lacks.

It is only about speed. What passes is read by the rules, and most of it comes out as nothing to do with a search.
"""

from functools import lru_cache

LOOKED_AT = 5000
SHORT, LONG = 900, 3000
"""A note to one person that is shorter than the one is always read, because it has no room for telling words; one that
is longer than the other needs two of them."""
TELLING = """
    application applications applying applied apply applicant applicants position positions role roles interview
    interviews interviewing interviewed candidate candidates candidacy candidature recruiting recruitment recruiter
    hiring hire career careers resume résumé cv vacancy employment opening internship talent bewerbung bewerbungen
    beworben bewerben bewerber bewerberin stelle stellen position vorstellungsgespräch bewerbungsgespräch lebenslauf
    bewerbungsunterlagen kandidaten kandidat kandidatin ausbildungsplatz praktikum interview personalabteilung
    auswahlverfahren arbeitsvertrag poste postes candidature candidatures candidat candidate candidats recrutement
    entretien embauche postulé postuler stage alternance emploi entrevista entrevistas candidatura candidato
    candidata puesto vacante selección proceso postulación postularte solicitud empleo currículum contratación
    perfil
"""
"""Words of which a message of some length about an application has one or two."""
_AROUND = ("", ".", ",", "!", ":", ";", "?", ")", "’s", "'s")
_BEFORE = ("l'", "l’", "d'", "d’", "(", "¡", "«", '"')
STEM = 5


def _as_met(words: str) -> frozenset[str]:
    """The words with the marks that may stand around them, so that a text need only be parted at its spaces."""
    return frozenset(
        [f"{word}{mark}" for word in words.split() for mark in _AROUND]
        + [f"{before}{word}" for word in words.split() for before in _BEFORE]
    )


_TELLING = _as_met(TELLING)


@lru_cache(maxsize=128)
def may_concern_a_search(subject: str, text: str, *, is_listed: bool = False) -> bool:
    """Whether the words of a message are those of an answer to an application. No list of people gets one."""
    if len(text) < SHORT and not is_listed:
        return True
    told = _TELLING.intersection(f"{subject}\n{text[:LOOKED_AT]}".lower().split())
    return len({word[:STEM] for word in told}) >= (1 if len(text) < LONG else 2)
