"""What an employer says in German."""

import pytest

from tests.core.timeframe.telling import read, rows, summary

TABLE = r"""
told 2026-03-11 15:00 in DE
    bis Ende nächster Woche => Fri 20 Mar 2026
    bis Freitag => Fri 13 Mar 2026
    innerhalb von 14 Tagen => Wed 25 Mar 2026
    in zwei bis drei Wochen => Wed 01 Apr 2026
    in 2-3 Wochen => Wed 01 Apr 2026
    2 bis 3 Wochen => Wed 01 Apr 2026
    bis zum 20. März => Fri 20 Mar 2026
    bis zum 20. => Fri 20 Mar 2026
    bis spätestens 20.03. => Fri 20 Mar 2026
    spätestens am 20.03.2026 => Fri 20 Mar 2026
    Wir melden uns bis Ende nächster Woche bei Ihnen. => Fri 20 Mar 2026
    Sie hören innerhalb von zehn Werktagen von uns. => Wed 25 Mar 2026
    Wir werden uns bis zum 31. März bei Ihnen melden. => Tue 31 Mar 2026
    Anfang nächster Woche => Tue 17 Mar 2026
    Mitte April => about Mon 20 Apr 2026
    Anfang Mai => about Mon 11 May 2026
    Ende des Monats => Tue 31 Mar 2026
    Ende KW 13 => Fri 27 Mar 2026
    in KW 13 => Fri 27 Mar 2026
    KW 13 => Fri 27 Mar 2026
    nach Ostern => about Mon 13 Apr 2026
    vor Ostern => Thu 02 Apr 2026
    übermorgen => Fri 13 Mar 2026
    heute in einer Woche => Wed 18 Mar 2026
    Freitag in einer Woche => Fri 20 Mar 2026
    nächsten Freitag => Fri 20 Mar 2026
    kommenden Freitag => Fri 13 Mar 2026
    kommende Woche => Fri 20 Mar 2026
    diese Woche => Fri 13 Mar 2026
    in der nächsten Woche => Fri 20 Mar 2026
    in den nächsten Tagen => vague
    in den nächsten zwei Wochen => Wed 25 Mar 2026
    in ein paar Tagen => about Mon 16 Mar 2026
    nächste oder übernächste Woche => Fri 27 Mar 2026
    zwischen dem 10. und 14. April => Tue 14 Apr 2026
    vom 10. bis 14. April => Tue 14 Apr 2026
    in der Woche vom 23. März => Fri 27 Mar 2026
    am Freitag, den 20. März => Fri 20 Mar 2026
    in Kürze => vague
    Wir melden uns baldmöglichst. => vague
    Wenn Sie bis zum 25. nichts von uns gehört haben, rufen Sie uns gerne an. => Wed 25 Mar 2026
    Bitte senden Sie uns Ihre Zeugnisse bis Freitag. => nothing
    Ihr nächstes Gespräch findet am Donnerstag, den 19. März um 10 Uhr statt. => nothing
    Wir freuen uns auf Ihre Rückmeldung bis Freitag. => nothing
    Sie haben 30 Tage Urlaub im Jahr. => nothing
    Die Stelle beginnt am 1. April. => nothing
    Die Gespräche laufen noch bis zum 18., danach melden wir uns innerhalb einer Woche. => Wed 25 Mar 2026
    Wir führen noch bis zum 18. März Gespräche und entscheiden innerhalb einer Woche danach. => Wed 25 Mar 2026
    Vielen Dank für das Gespräch am Dienstag. Wir entscheiden bis Ende des Monats und melden uns dann bei Ihnen. => Tue 31 Mar 2026
    Sie erhalten spätestens in drei Wochen eine Antwort. => Wed 01 Apr 2026
    in 48 Stunden => Fri 13 Mar 2026
    Quartalsende => Tue 31 Mar 2026
    Ende des Quartals => Tue 31 Mar 2026
    erste Woche im Mai => about Fri 08 May 2026
    in einem Monat => Mon 13 Apr 2026
    bis morgen Mittag => Thu 12 Mar 2026
    etwa drei Wochen => about Wed 01 Apr 2026
    eine Woche nach Ostern => Mon 13 Apr 2026
    bis Weihnachten => Mon 28 Dec 2026
    nach Pfingsten => about Mon 01 Jun 2026
    vor dem 20. => Thu 19 Mar 2026
    nach dem 20. => about Fri 27 Mar 2026
    nicht vor dem 20. => about Fri 27 Mar 2026
    30. Februar => vague
    am Wochenende => Mon 16 Mar 2026
    Vielen Dank für Ihre Bewerbung. Wir melden uns innerhalb der nächsten zwei Wochen bei Ihnen. => Wed 25 Mar 2026
    Sie erhalten bis zum 27. März eine Rückmeldung von uns. => Fri 27 Mar 2026
    Wir geben Ihnen Anfang kommender Woche Bescheid. => Tue 17 Mar 2026
    Bitte haben Sie bis Ende des Monats Geduld. => Tue 31 Mar 2026
    Nach dem Gespräch am Donnerstag entscheiden wir innerhalb von drei Werktagen. => Tue 17 Mar 2026
    Die Kündigungsfrist beträgt drei Monate. => nothing
    Das Unternehmen wurde am 1. April 1998 gegründet. => nothing
    Unsere Bürozeiten sind Montag bis Freitag von 9 bis 17 Uhr. => nothing
    Bitte geben Sie uns bis Mittwoch Bescheid, ob der Termin passt. => nothing
    Ich bin bis zum 23. März im Urlaub. => nothing
    Unser Angebot gilt bis Freitag. => nothing
    Wir entscheiden erst nach Ostern. => about Mon 13 Apr 2026
    Mit einer Entscheidung ist nicht vor Mitte April zu rechnen. => about Mon 27 Apr 2026
    in 10 Arbeitstagen => Wed 25 Mar 2026
    innerhalb eines Monats => Mon 13 Apr 2026
    nächste Woche Mittwoch => Wed 18 Mar 2026
    Mittwoch nächster Woche => Wed 18 Mar 2026
told 2026-12-10 10:00 in DE
    nach den Feiertagen => about Fri 08 Jan 2027
    im neuen Jahr => about Fri 08 Jan 2027
    Anfang Januar => about Mon 11 Jan 2027
told 2026-12-17 10:00 in DE
    next week => Thu 24 Dec 2026
told 2026-11-23 10:00 in DE
    by the end of the year => Thu 31 Dec 2026
told 2026-05-04 10:00 in DE
    nach Christi Himmelfahrt => about Thu 21 May 2026
told 2026-09-20 10:00 in DE
    vor dem Tag der Deutschen Einheit => Fri 02 Oct 2026
told 2026-04-30 10:00 in DE
    am Freitag => Mon 04 May 2026
told 2026-04-29 10:00 in DE
    bis Freitag => Mon 04 May 2026
told 2026-12-18 10:00 in DE
    in einer Woche => Mon 28 Dec 2026
"""


@pytest.mark.parametrize(("said", "told", "country", "reading"), rows(TABLE))
def test_german_is_read_as_the_day_it_means(said, told, country, reading):
    assert summary(read(said, told, country)) == reading
