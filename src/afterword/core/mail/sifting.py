"""Whether a message is worth reading closely: most of a mailbox is not, and is told by the words that it lacks.

It is only about speed. What passes is read by the rules, and most of it comes out as nothing to do with a search.
"""

from functools import lru_cache

LOOKED_AT = 5000
SHORT = 900
ENOUGH = 2
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
"""Words of which a message of some length about an application has at least two."""
BRIEF = """
    screen onsite virtual copy
    certificate degree upload proof invited finalist declined rejected no meeting you're earlier reopen
    unfortunately sorry regret afraid went someone else office leave vacation holiday call speak stage step steps
    round reschedule rescheduled postponed references reference transcript congratulations hear team speaking
    welcome offer selected shortlisted salary assessment documents feedback decision exercise availability leider
    gespräch kennenlernen termin zusage absage angebot vertrag büro urlaub abwesend abwesenheit erreichbar
    unterlagen referenzen arbeitszeugnis zeugnis aufgabe fallstudie bescheid entschieden kennenzulernen einladen
    malheureusement désolé désolée échange étape absent absente congé contrat références diplôme retenu offre
    disponibilités test visio profil lamentamos desafortunadamente lamentablemente siento llamada videollamada fase
    oficina vacaciones oferta prueba referencias pena expectativas desgracia contrato documentación moving forward
    proceed proceeding progress successful unsuccessful chosen decided filled cancelled direction fit match weiter
    verfolgen weiterverfolgen besetzt berücksichtigen suite retenue pourvu poursuivre continuar cubierto cubierta
    adelante reference portfolio start join questions quick wondering
"""
"""Words of which a short note has one, where it says little else."""
_AROUND = ("", ".", ",", "!", ":", ";", "?", ")", "’s", "'s")
_BEFORE = ("l'", "l’", "d'", "d’", "(", "¡", "«", '"')
STEM = 5


def _as_met(words: str) -> frozenset[str]:
    """The words with the marks that may stand around them, so that a text need only be parted at its spaces."""
    return frozenset(
        [f"{word}{mark}" for word in words.split() for mark in _AROUND]
        + [f"{before}{word}" for word in words.split() for before in _BEFORE]
    )


_TELLING, _BRIEF = _as_met(TELLING), _as_met(BRIEF)


@lru_cache(maxsize=128)
def may_concern_a_search(subject: str, text: str) -> bool:
    """Whether the words of a message are those of an answer to an application."""
    words = f"{subject}\n{text[:LOOKED_AT]}".lower().split()
    told = _TELLING.intersection(words)
    if not told or len(text) >= SHORT:
        enough = len({word[:STEM] for word in told}) >= ENOUGH
        return enough or (len(text) < SHORT and not _BRIEF.isdisjoint(words))
    return True
