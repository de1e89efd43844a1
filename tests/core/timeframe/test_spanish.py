"""What an employer says in Spanish."""

import pytest

from tests.core.timeframe.telling import read, rows, summary

TABLE = r"""
told 2026-03-11 15:00 in ES
    a finales de la semana que viene => Fri 20 Mar 2026
    en un plazo de dos semanas => Wed 25 Mar 2026
    antes del viernes => Thu 12 Mar 2026
    el viernes => Fri 13 Mar 2026
    el próximo viernes => Fri 20 Mar 2026
    el viernes que viene => Fri 20 Mar 2026
    este viernes => Fri 13 Mar 2026
    la semana que viene => Fri 20 Mar 2026
    la próxima semana => Fri 20 Mar 2026
    esta semana => Fri 13 Mar 2026
    a principios de la semana que viene => Tue 17 Mar 2026
    a mediados de abril => about Mon 20 Apr 2026
    a finales de mes => Tue 31 Mar 2026
    antes de fin de mes => Tue 31 Mar 2026
    antes del 20 de marzo => Thu 19 Mar 2026
    el 20 de marzo => Fri 20 Mar 2026
    antes del 20 => Thu 19 Mar 2026
    en 10 días hábiles => Wed 25 Mar 2026
    en dos o tres semanas => Wed 01 Apr 2026
    de 2 a 3 semanas => Wed 01 Apr 2026
    entre el 10 y el 14 de abril => Tue 14 Apr 2026
    en un par de semanas => about Wed 25 Mar 2026
    en unos días => about Mon 16 Mar 2026
    mañana => Thu 12 Mar 2026
    pasado mañana => Fri 13 Mar 2026
    en 48 horas => Fri 13 Mar 2026
    después de Semana Santa => about Fri 10 Apr 2026
    antes de Navidad => Thu 24 Dec 2026
    lo antes posible => vague
    en breve => vague
    en los próximos días => vague
    como muy tarde el viernes 20 de marzo => Fri 20 Mar 2026
    a más tardar el 20 de marzo => Fri 20 Mar 2026
    Te diremos algo antes de que acabe la semana. => Fri 13 Mar 2026
    Nos pondremos en contacto contigo a finales de la semana que viene. => Fri 20 Mar 2026
    Tendrás noticias nuestras en un plazo de diez días laborables. => Wed 25 Mar 2026
    Si no has recibido noticias antes del 25, no dudes en escribirnos. => Wed 25 Mar 2026
    Por favor, envíanos tus referencias antes del viernes. => nothing
    Tu próxima entrevista será el jueves 19 de marzo a las 10:00. => nothing
    La incorporación sería el 1 de abril. => nothing
    Tomaremos una decisión la semana del 23 de marzo. => Fri 27 Mar 2026
    en una semana o dos => about Wed 25 Mar 2026
    unas tres semanas => about Wed 01 Apr 2026
    dentro de un mes => Mon 13 Apr 2026
    la primera semana de mayo => about Fri 08 May 2026
    la segunda quincena de abril => Thu 30 Apr 2026
    el mes que viene => about Thu 30 Apr 2026
    12/04 => Mon 13 Apr 2026
    hasta el 18 estamos entrevistando y decidiremos en una semana a partir de entonces => Wed 25 Mar 2026
    Gracias por tu tiempo. Te daremos una respuesta en dos semanas. => Wed 25 Mar 2026
    Le comunicaremos nuestra decisión antes del 31 de marzo. => Mon 30 Mar 2026
    Tomaremos la decisión a principios de abril. => about Fri 10 Apr 2026
    El período de prueba es de tres meses. => nothing
    La empresa se fundó el 1 de abril de 1998. => nothing
    Nuestro horario es de lunes a viernes. => nothing
    ¿Podrías confirmarnos antes del miércoles? => nothing
    Estoy de vacaciones hasta el 23 de marzo. => nothing
    La oferta es válida hasta el viernes. => nothing
    No decidiremos antes del 20 de marzo. => about Fri 27 Mar 2026
    el miércoles de la semana que viene => Wed 18 Mar 2026
told 2026-12-20 10:00 in ES
    después de Reyes => about Wed 13 Jan 2027
told 2026-04-28 10:00 in ES
    después del puente => about Fri 08 May 2026
told 2026-11-20 10:00 in ES
    después de la Inmaculada => about Tue 15 Dec 2026
told 2026-03-20 10:00 in ES
    antes de Semana Santa => Thu 02 Apr 2026
told 2026-10-09 10:00 in ES
    el lunes => Tue 13 Oct 2026
"""


@pytest.mark.parametrize(("said", "told", "country", "reading"), rows(TABLE))
def test_spanish_is_read_as_the_day_it_means(said, told, country, reading):
    assert summary(read(said, told, country)) == reading
