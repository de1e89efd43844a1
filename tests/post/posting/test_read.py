"""What is read of a posting: pages that speak to machines, however carelessly; pages that do not; plain words."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.post.posting import HowRead, NotAPosting, Posting, read_posting

POSTING = {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    "title": "Data Engineer",
    "hiringOrganization": {"@type": "Organization", "name": "Brightwell &amp; Sons"},
    "jobLocation": {
        "@type": "Place",
        "address": {"@type": "PostalAddress", "addressLocality": "Leeds", "addressRegion": "Yorkshire", "addressCountry": "GB"},
    },
    "datePosted": "2026-03-01T08:00:00+00:00",
    "validThrough": "2026-04-01",
    "employmentType": ["FULL_TIME", "CONTRACTOR"],
    "baseSalary": {
        "@type": "MonetaryAmount",
        "currency": "GBP",
        "value": {"@type": "QuantitativeValue", "minValue": 60000, "maxValue": 75000.0, "unitText": "YEAR"},
    },
    "description": "<p>You own the pipelines.</p><ul><li>Kafka</li></ul>",
    "url": "https://brightwell.example/jobs/7",
}  # fmt: skip


def page(*scripts: str, head: str = "", body: str = "<h1>Careers</h1>") -> str:
    found = "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    return f"<!doctype html><html><head><title>Careers</title>{head}{found}</head><body>{body}</body></html>"


def of(thing: object) -> Posting:
    return read_posting(page(json.dumps(thing)))


def changed(**fields: object) -> Posting:
    return of(POSTING | fields)


def test_a_posting_for_machines_is_read_whole():
    read = of(POSTING)
    assert read == Posting(
        role="Data Engineer",
        employer="Brightwell & Sons",
        city="Leeds",
        region="Yorkshire",
        country="GB",
        employment="full time, contractor",
        salary="60000 to 75000 GBP a year",
        posted_on=date(2026, 3, 1),
        apply_by=date(2026, 4, 1),
        link="https://brightwell.example/jobs/7",
        description="You own the pipelines.\n\nKafka",
        how=HowRead.JSON_LD,
    )


@pytest.mark.parametrize(
    "thing",
    [
        [POSTING],
        {"@graph": [{"@type": "WebPage"}, POSTING]},
        {"@type": "WebPage", "mainEntity": {"@type": "ItemList", "itemListElement": [{"item": POSTING}]}},
        POSTING | {"@type": ["Thing", "JobPosting"]},
        POSTING | {"@type": "http://schema.org/JobPosting"},
        POSTING | {"@type": "schema:JobPosting"},
    ],
)
def test_it_is_found_wherever_it_stands(thing):
    assert of(thing).role == "Data Engineer"


def test_an_employer_may_stand_elsewhere_in_the_page():
    organisation = {"@type": "Organization", "@id": "#us", "name": "Brightwell"}
    read = read_posting(page(json.dumps(organisation), json.dumps(POSTING | {"hiringOrganization": {"@id": "#us"}})))
    assert read.employer == "Brightwell"


@pytest.mark.parametrize(
    ("fields", "name", "expected"),
    [
        ({"hiringOrganization": "Brightwell"}, "employer", "Brightwell"),
        ({"hiringOrganization": [{"name": "Brightwell"}, {"name": "Other"}]}, "employer", "Brightwell"),
        ({"title": "Caf\u00e9 &amp; bar <b>lead</b>"}, "role", "Caf\u00e9 & bar lead"),
        ({"jobLocation": "Berlin, Germany"}, "country", "DE"),
        ({"jobLocation": {"address": "Berlin, Deutschland"}}, "city", "Berlin"),
        ({"jobLocation": [{}, {"address": {"addressLocality": "Lyon"}}]}, "city", "Lyon"),
        ({"jobLocation": {"address": {"addressCountry": {"@type": "Country", "name": "United States"}}}}, "country", "US"),
        ({"jobLocation": {"address": {"addressCountry": "Atlantis"}}}, "country", ""),
        ({"jobLocationType": "TELECOMMUTE"}, "is_remote", True),
        ({"jobLocation": None, "applicantLocationRequirements": {"@type": "Country", "name": "Spain"}}, "country", "ES"),
        ({"validThrough": "soon"}, "apply_by", None),
        ({"validThrough": "2026-02-30"}, "apply_by", None),
        ({"baseSalary": {"currency": "EUR", "value": {"value": 25, "unitText": "HOUR"}}}, "salary", "25 EUR an hour"),
        ({"baseSalary": {"currency": "EUR", "value": 40000}}, "salary", "40000 EUR"),
        ({"baseSalary": "competitive"}, "salary", "competitive"),
        ({"description": "&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;"}, "description", "One\n\nTwo"),
        ({"employmentType": "Part-time"}, "employment", "part time"),
    ],
)  # fmt: skip
def test_every_field_may_be_a_word_a_thing_or_a_list(fields, name, expected):
    assert getattr(changed(**fields), name) == expected


@pytest.mark.parametrize(
    "script",
    [
        json.dumps(POSTING)[:-1] + ",}",
        f"<!-- {json.dumps(POSTING)} -->",
        f"//<![CDATA[\n{json.dumps(POSTING)}\n//]]>",
        json.dumps(POSTING) + ";",
        json.dumps({"@type": "WebSite"}) + json.dumps(POSTING),
        json.dumps(POSTING).replace("Kafka", "Kafka\n\tand more"),
        json.dumps(POSTING).replace('"title"', '"oops" "title"'),
    ],
)
def test_broken_json_is_mended_or_read_for_its_fields(script):
    read = read_posting(page(script))
    assert (read.role, read.city) == ("Data Engineer", "Leeds")
    assert read.employer.startswith("Brightwell")


def test_of_several_postings_the_one_of_the_page_is_taken():
    other = POSTING | {"title": "Cook", "url": "https://brightwell.example/jobs/8", "description": "x" * 500}
    head = '<link rel="canonical" href="https://brightwell.example/jobs/7">'
    read = read_posting(page(json.dumps([other, POSTING]), head=head))
    assert (read.role, read.others) == ("Data Engineer", 1)


def test_microdata_is_read_as_well():
    read = read_posting("""<html><body><div itemscope itemtype="https://schema.org/JobPosting">
        <h1 itemprop="title">Nurse</h1><meta itemprop="datePosted" content="2026-03-01">
        <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">St Anne</b></div>
        <div itemprop="jobLocation" itemscope><div itemprop="address" itemscope><i itemprop="addressLocality">Cork</i>
        <i itemprop="addressCountry">Ireland</i></div></div><div itemprop="description"><p>Nights.</p><p>Days.</p></div>
        </div></body></html>""")
    assert (read.role, read.employer, read.city, read.country) == ("Nurse", "St Anne", "Cork", "IE")
    assert (read.posted_on, read.how) == (date(2026, 3, 1), HowRead.MICRODATA)
    assert read.description == "Nights.\n\nDays."


SAYS = "<p>We are looking for you.</p><h2>Your responsibilities</h2><p>Pipelines.</p><h2>Requirements</h2><p>Care.</p><p>Apply now. Full-time.</p>"


@pytest.mark.parametrize(
    ("head", "body", "role", "employer"),
    [
        ("<title>Data Engineer - Brightwell</title>", "<h1>Data Engineer</h1>", "Data Engineer", "Brightwell"),
        ("<title>Brightwell - Data Engineer</title>", "", "Data Engineer", "Brightwell"),
        ("<title>Brightwell hiring Data Engineer in Leeds, England, United Kingdom | LinkedIn</title>", "", "Data Engineer", "Brightwell"),
        ("<title>Job Application for Data Engineer at Brightwell</title>", "", "Data Engineer", "Brightwell"),
        ("<title>Data Engineer (m/w/d) bei Brightwell GmbH | StepStone</title>", "", "Data Engineer (m/w/d)", "Brightwell GmbH"),
        ('<title>x</title><meta property="og:title" content="Data Engineer | Careers"><meta property="og:site_name" content="Brightwell">', "<h1>Data Engineer</h1>", "Data Engineer", "Brightwell"),
        ("<title>Jobs</title>", "<h1>Data Engineer</h1><p>Brightwell is looking for somebody.</p>", "Data Engineer", "Brightwell"),
    ],
)  # fmt: skip
def test_a_page_for_people_is_read_by_its_title_and_headings(head, body, role, employer):
    read = read_posting(f"<html><head>{head}</head><body>{body}{SAYS}</body></html>")
    assert (read.role, read.employer, read.how) == (role, employer, HowRead.PAGE)
    assert "Requirements" in read.description


ENGLISH = """\
Position: Data Engineer
Company: Brightwell
Location: Leeds, UK (hybrid)
Salary: 60,000 a year

What you will do
- own the pipelines
What you bring
- care
Apply by 1 April.
"""
GERMAN = """\
Pflegefachkraft (m/w/d)
Haus am See gGmbH, Potsdam
Wir suchen zum nächsten Termin.
Deine Aufgaben
Menschen pflegen
Dein Profil
Berufserfahrung in Vollzeit
Standort: Potsdam, Deutschland
"""
FRENCH = """\
Poste : Développeur Python
Entreprise : Atelier Nord
Lieu : Lille, France
Vos missions
Profil recherché
CDI, temps plein. Pour postuler, écrivez-nous.
"""
SPANISH = """\
Puesto: Enfermera
Empresa: Clínica Sol
Ubicación: Sevilla, España
Funciones
Requisitos
Jornada completa. Envía tu CV.
"""


@pytest.mark.parametrize(
    ("text", "role", "employer", "city", "country"),
    [
        (ENGLISH, "Data Engineer", "Brightwell", "Leeds", "GB"),
        (GERMAN, "Pflegefachkraft (m/w/d)", "Haus am See gGmbH", "Potsdam", "DE"),
        (FRENCH, "Développeur Python", "Atelier Nord", "Lille", "FR"),
        (SPANISH, "Enfermera", "Clínica Sol", "Sevilla", "ES"),
    ],
)
def test_plain_words_are_read_in_four_languages(text, role, employer, city, country):
    read = read_posting(text)
    assert (read.role, read.employer, read.city, read.country) == (role, employer, city, country)
    assert read.how is HowRead.TEXT


def test_an_employer_that_says_we_is_not_called_so():
    read = read_posting("Data Engineer\nBrightwell Ltd\nWe are looking for somebody with care.\nApply by 1 April.")
    assert (read.role, read.employer) == ("Data Engineer", "Brightwell Ltd")


@pytest.mark.parametrize(
    ("place", "city", "country"),
    [("Austin, TX", "Austin", ""), ("Toronto, CA", "Toronto", ""), ("Wien, AT", "Wien", "AT"), ("Germany", "", "DE"),
     ("Remote - US", "", "US"), ("Leeds", "Leeds", "")],
)  # fmt: skip
def test_a_place_is_read_as_people_write_it(place, city, country):
    read = read_posting(ENGLISH.replace("Leeds, UK (hybrid)", place))
    assert (read.city, read.country) == (city, country)


SOUP = "<p>Chop three leeks and fry them in butter until they are soft, then add the stock.</p>" * 6


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (f"<html><title>Leek soup</title><h1>Leek soup</h1>{SOUP}</html>", "it is called “Leek soup”"),
        ("Dear Dana, thank you for the talk on Thursday. Best, Ada", "does not read like a posting"),
        ("<html><title>x</title><body>Please enable JavaScript to go on.</body></html>", "only to a browser"),
        (f"<html><title>1,204 Data Engineer jobs in Leeds</title>{SAYS * 3}</html>", "a list of postings"),
        ("<html><title>x</title><h1>Data Engineer</h1><p>This position has been filled.</p></html>", "is gone"),
        ("", "nothing in it"),
        (" \n\t ", "nothing in it"),
        (b"%PDF-1.7 something", "a PDF"),
        (b"PK\x03\x04something", "an archive"),
        (b"\x89PNG\r\n", "a picture"),
        (b"ab\x00\x01\x02", "no text"),
        (b"x" * (5 * 1024 * 1024 + 1), "larger than 5 MB"),
    ],
)
def test_what_is_no_posting_is_refused_with_what_to_do(source, why):
    with pytest.raises(NotAPosting, match=why):
        read_posting(source)


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "utf-16"])
def test_any_charset_is_read(charset):
    source = page(json.dumps(POSTING | {"title": "Köchin"}, ensure_ascii=False), head=f'<meta charset="{charset}">')
    assert read_posting(source.encode(charset)).role == "Köchin"


def sentence_or_none(source: bytes | str) -> str | None:
    try:
        read_posting(source)
    except NotAPosting as refused:
        return str(refused)
    return None


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_any_bytes_end_in_a_posting_or_a_sentence(raw):
    for source in (raw, page("", body="").encode() + raw, b'<script type="application/ld+json">JobPosting' + raw):
        assert (sentence_or_none(source) or ".").endswith(".")


NAMES = st.sampled_from(["@type", "@id", "name", "value", "address", "addressCountry", "title"])
LEAVES = st.none() | st.booleans() | st.floats() | st.text(max_size=5)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3), max_leaves=8
)


@given(VALUES, st.sampled_from(sorted(POSTING)))
def test_a_field_may_be_anything(value, name):
    assert (sentence_or_none(page(json.dumps(POSTING | {name: value}))) or ".").endswith(".")


@pytest.mark.parametrize("deep", ["<div>" * 50_000, "[" * 100_000, '{"name":' * 50_000])
def test_what_is_deep_is_read_in_bounded_time(deep):
    with pytest.raises(NotAPosting):
        read_posting(page(deep, body=deep))
