"""`afterword offers`: the offers of a diary, spoken and on paper, without a database."""

import json
import subprocess
import sys

from click.testing import CliRunner, Result

from afterword.cli import main

DIARY = """\
seeker "Ada Okafor" <ada@example.org> in Europe/London
2026-03-02        application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
2026-03-02        application harbour "Analyst" at "Harbour & Finch" in DE, Europe/Berlin
2026-03-02        application osprey "Planner" at "Osprey Rail" in GB, Europe/London
2026-03-09 10:00  reply at lumen: offer spoken
2026-03-09 10:05  terms spoken at lumen
    pay: $38.50 an hour
    hours: 40 a week
    place: New York, two days at home
2026-03-10 10:00  reply at lumen: offer written by 2026-03-20
2026-03-10 10:05  terms written at lumen
    pay: $38.50 an hour
    place: New York
    answer by: 2026-03-23
2026-03-10 11:00  reply at harbour: offer spoken
2026-03-10 11:05  terms spoken at harbour
    pay: negotiable
2026-03-10 12:00  reply at osprey: offer written
2026-03-11 12:00  declined at osprey
2026-03-12 08:00  now
"""


def run(*words: str, stdin: str = DIARY) -> Result:
    return CliRunner().invoke(main, ["offers", *words], input=stdin)


def test_each_open_offer_is_told_with_what_is_missing():
    said = run("-")
    assert said.exit_code == 0
    for words in (
        "Lumen Labs, Data engineer: on paper",
        "Monday 23 March",
        "80,080 USD (40 hours in 52 weeks)",
        "on paper it says \u201cNew York\u201d",
        "Harbour & Finch, Analyst: spoken only",
        "There is no figure in it yet.",
    ):
        assert words in said.stdout, words
    assert "Osprey" not in said.stdout


def test_a_program_reads_them():
    lumen, harbour = json.loads(run("-", "--json").stdout)["offers"]
    assert (lumen["on_paper"], lumen["answer_by"], lumen["year"]) == (True, "2026-03-23", "80,080 USD")
    assert lumen["differs"]["place"] == {"said": "New York, two days at home", "on_paper": "New York"}
    assert (harbour["on_paper"], harbour["year"], harbour["terms"]) == (False, None, {"pay": "negotiable"})


def test_those_that_are_decided_are_shown_on_wish():
    assert "Osprey Rail, Planner: decided" in run("-", "--all").stdout


def test_a_diary_without_an_offer_says_so():
    assert run("-", stdin=DIARY.partition("2026-03-09")[0]).stdout == "There is no open offer.\n"


def test_a_diary_that_cannot_be_read_is_refused_with_its_line():
    refused = run("-", stdin=DIARY.replace("terms spoken at harbour", "terms shouted at harbour"))
    assert refused.exit_code == 2
    assert "expected whether they were spoken or written" in refused.output


def test_no_django_is_imported():
    code = "import sys\nfrom afterword.cli import main\nmain(['offers', '-'], standalone_mode=False)\n"
    code += "assert 'django' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", code], input=DIARY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
