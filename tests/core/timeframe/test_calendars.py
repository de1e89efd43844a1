"""The same words on other days and in other countries: holidays, weekends, ends of months, numeric days."""

import pytest

from tests.core.timeframe.telling import read, rows, summary

TABLE = r"""
told 2026-04-01 10:00 in GB
    by Friday => Tue 07 Apr 2026
    end of the week => Thu 02 Apr 2026
    early next week => Tue 07 Apr 2026
told 2026-04-01 10:00 in US
    by Friday => Fri 03 Apr 2026
told 2026-04-01 10:00 in DE
    by Friday => Tue 07 Apr 2026
told 2026-05-21 10:00 in US
    early next week => Tue 26 May 2026
told 2026-05-20 10:00 in US
    by Monday => Tue 26 May 2026
told 2026-08-26 10:00 in GB
    by Monday => Tue 01 Sep 2026
told 2026-11-18 10:00 in US
    end of next week => Fri 27 Nov 2026
told 2026-11-23 10:00 in US
    by Thursday => Fri 27 Nov 2026
told 2026-11-23 10:00 in GB
    by New Year's Eve => Thu 31 Dec 2026
told 2026-12-17 16:00 in GB
    within two weeks => Thu 31 Dec 2026
told 2026-12-22 16:00 in GB
    5 business days => Thu 31 Dec 2026
told 2026-03-26 16:00 in GB
    10 working days => Mon 13 Apr 2026
told 2026-06-29 16:00 in US
    10 business days => Tue 14 Jul 2026
told 2026-06-22 10:00 in US
    by July 4th => Mon 06 Jul 2026
    after July 4th => about Fri 10 Jul 2026
    after the 4th of July => about Fri 10 Jul 2026
    before Independence Day => Thu 02 Jul 2026
told 2026-08-22 10:00 in US
    after Labor Day => about Mon 14 Sep 2026
told 2026-11-02 10:00 in IN
    after Diwali => about Fri 13 Nov 2026
    before Diwali => Fri 06 Nov 2026
told 2026-01-12 10:00 in IN
    after Republic Day => about Mon 02 Feb 2026
told 2026-02-20 10:00 in IN
    before Holi => Tue 03 Mar 2026
told 2026-06-22 10:00 in CA
    before Canada Day => Tue 30 Jun 2026
told 2026-10-02 10:00 in CA
    after Thanksgiving => about Mon 19 Oct 2026
    before Thanksgiving => Fri 09 Oct 2026
told 2026-05-04 10:00 in CA
    after Victoria Day => about Mon 25 May 2026
told 2026-01-12 10:00 in AU
    after Australia Day => about Mon 02 Feb 2026
told 2026-04-13 10:00 in AU
    before Anzac Day => Fri 24 Apr 2026
told 2026-03-23 10:00 in AU
    after Easter => about Mon 13 Apr 2026
told 2026-09-20 10:00 in ES
    12/10 => Tue 13 Oct 2026
told 2026-09-20 10:00 in US
    12/10 => Thu 10 Dec 2026
told 2026-09-20 10:00 in CA
    12/10 => Tue 13 Oct 2026
told 2026-03-20 10:00 in AU
    by 6/4 => Tue 07 Apr 2026
told 2026-03-20 10:00 in IN
    by 06-04-2026 => Mon 06 Apr 2026
told 2026-03-13 10:00 in US
    by Friday => Fri 20 Mar 2026
    Friday => Fri 20 Mar 2026
    next Friday => Fri 20 Mar 2026
    this Friday => Fri 20 Mar 2026
told 2026-03-15 10:00 in US
    by Monday => Mon 16 Mar 2026
    next Monday => Mon 16 Mar 2026
    next week => Fri 20 Mar 2026
told 2026-03-13 16:00 in US
    within 24 hours => Mon 16 Mar 2026
    within 48 hours => Mon 16 Mar 2026
    tomorrow => Mon 16 Mar 2026
    today => Fri 13 Mar 2026
told 2026-03-12 16:00 in US
    within 72 hours => Mon 16 Mar 2026
told 2026-03-14 16:00 in US
    tonight => Mon 16 Mar 2026
told 2026-05-05 10:00 in US
    end of the month => Fri 29 May 2026
told 2026-01-15 10:00 in GB
    end of the month => Fri 30 Jan 2026
    end of February => Fri 27 Feb 2026
told 2026-01-31 10:00 in GB
    next month => about Fri 27 Feb 2026
told 2026-03-31 10:00 in GB
    a month => Thu 30 Apr 2026
told 2026-04-02 10:00 in GB
    the 31st => Mon 01 Jun 2026
told 2026-03-20 10:00 in GB
    the 20th => Mon 20 Apr 2026
    March 20 => Fri 20 Mar 2026
    March 10 => Wed 10 Mar 2027
told 2026-03-11 10:00 in GB
    mid-month => about Fri 20 Mar 2026
told 2026-03-21 10:00 in GB
    mid-month => about Mon 20 Apr 2026
told 2026-11-11 10:00 in GB
    early next year => about Fri 30 Apr 2027
    end of Q1 => Wed 31 Mar 2027
    end of the quarter => Thu 31 Dec 2026
told 2026-01-11 10:00 in GB
    February 29 => vague
    February 29, 2028 => Tue 29 Feb 2028
    31 April => vague
    the 32nd => vague
    by 30/02 => vague
told 2026-03-12 10:00 in GB
    a couple of days => about Mon 16 Mar 2026
    a few days => about Tue 17 Mar 2026
    two days => Mon 16 Mar 2026
    Thursday 19th => Thu 19 Mar 2026
    Thursday the 20th => about Fri 20 Mar 2026
    Wednesday, April 8 => Wed 08 Apr 2026
    Tuesday, April 8 => about Wed 08 Apr 2026
"""


@pytest.mark.parametrize(("said", "told", "country", "reading"), rows(TABLE))
def test_the_day_follows_the_calendar_of_the_country(said, told, country, reading):
    assert summary(read(said, told, country)) == reading
