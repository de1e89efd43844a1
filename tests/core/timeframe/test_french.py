"""What an employer says in French."""

import pytest

from tests.core.timeframe.telling import read, rows, summary

TABLE = r"""
told 2026-03-11 15:00 in FR
    d'ici la fin de la semaine prochaine => Fri 20 Mar 2026
    sous 10 jours ouvrés => Wed 25 Mar 2026
    avant vendredi => Thu 12 Mar 2026
    d'ici vendredi => Fri 13 Mar 2026
    d'ici le 20 mars => Fri 20 Mar 2026
    d'ici au 20 mars => Fri 20 Mar 2026
    au plus tard le 20 mars => Fri 20 Mar 2026
    la semaine prochaine => Fri 20 Mar 2026
    fin de semaine => Fri 13 Mar 2026
    en fin de semaine prochaine => Fri 20 Mar 2026
    début de semaine prochaine => Tue 17 Mar 2026
    début avril => about Fri 10 Apr 2026
    mi-avril => about Mon 20 Apr 2026
    fin avril => Thu 30 Apr 2026
    fin du mois => Tue 31 Mar 2026
    courant avril => about Thu 30 Apr 2026
    dans deux semaines => Wed 25 Mar 2026
    dans deux à trois semaines => Wed 01 Apr 2026
    sous quinzaine => Thu 26 Mar 2026
    sous huitaine => Thu 19 Mar 2026
    dans quinze jours => Thu 26 Mar 2026
    sous 48 heures => Fri 13 Mar 2026
    sous 48h => Fri 13 Mar 2026
    lundi en huit => Mon 23 Mar 2026
    vendredi prochain => Fri 20 Mar 2026
    vendredi => Fri 13 Mar 2026
    demain => Thu 12 Mar 2026
    après-demain => Fri 13 Mar 2026
    la semaine du 23 => Fri 27 Mar 2026
    la semaine du 23 mars => Fri 27 Mar 2026
    après Pâques => about Mon 13 Apr 2026
    avant Noël => Thu 24 Dec 2026
    le mois prochain => about Thu 30 Apr 2026
    dans les prochains jours => vague
    dans les plus brefs délais => vague
    Nous reviendrons vers vous d'ici la fin de la semaine prochaine. => Fri 20 Mar 2026
    Nous vous tiendrons informé de notre décision avant le 31 mars. => Mon 30 Mar 2026
    Vous aurez une réponse sous dix jours ouvrés. => Wed 25 Mar 2026
    Nous prendrons notre décision entre le 10 et le 14 avril. => Tue 14 Apr 2026
    Sans réponse de notre part d'ici le 20 mars, considérez que votre candidature n'a pas été retenue. => Fri 20 Mar 2026
    Si vous n'avez pas de nouvelles d'ici le 25, n'hésitez pas à nous relancer. => Wed 25 Mar 2026
    Merci de nous envoyer vos références avant vendredi. => nothing
    Votre prochain entretien aura lieu le jeudi 19 mars à 10h. => nothing
    Le poste débute le 1er avril. => nothing
    Nous vous recontacterons rapidement. => vague
    vendredi 20 mars => Fri 20 Mar 2026
    le 20 => Fri 20 Mar 2026
    12/04 => Mon 13 Apr 2026
    dans une semaine => Wed 18 Mar 2026
    une semaine ou deux => about Wed 25 Mar 2026
    environ trois semaines => about Wed 01 Apr 2026
    quelques jours => about Mon 16 Mar 2026
    la première semaine de mai => about Thu 07 May 2026
    après le pont de l'ascension => about Thu 21 May 2026
    fin du trimestre => Tue 31 Mar 2026
    dans un mois => Mon 13 Apr 2026
    les deux prochaines semaines => Wed 25 Mar 2026
    jeudi ou vendredi => Fri 13 Mar 2026
    Merci pour votre candidature. Nous reviendrons vers vous sous deux semaines. => Wed 25 Mar 2026
    Nous vous donnerons une réponse en début de semaine prochaine. => Tue 17 Mar 2026
    Notre décision sera prise d'ici fin mars. => Tue 31 Mar 2026
    Merci de patienter jusqu'à la fin du mois. => Tue 31 Mar 2026
    La période d'essai est de trois mois. => nothing
    L'entreprise a été fondée le 1er avril 1998. => nothing
    Nos bureaux sont ouverts du lundi au vendredi. => nothing
    Pourriez-vous nous répondre avant mercredi ? => nothing
    Je suis en congés jusqu'au 23 mars. => nothing
    L'offre est valable jusqu'à vendredi. => nothing
    Nous ne déciderons pas avant le 20 mars. => about Fri 27 Mar 2026
    mercredi de la semaine prochaine => Wed 18 Mar 2026
    semaine 13 => Fri 27 Mar 2026
told 2026-07-01 10:00 in FR
    d'ici le 14 juillet => Wed 15 Jul 2026
    avant le 14 juillet => Mon 13 Jul 2026
    après le 14 juillet => about Tue 21 Jul 2026
told 2026-10-20 10:00 in FR
    après la Toussaint => about Fri 06 Nov 2026
told 2026-05-04 10:00 in FR
    avant le pont de l'Ascension => Wed 13 May 2026
"""


@pytest.mark.parametrize(("said", "told", "country", "reading"), rows(TABLE))
def test_french_is_read_as_the_day_it_means(said, told, country, reading):
    assert summary(read(said, told, country)) == reading
