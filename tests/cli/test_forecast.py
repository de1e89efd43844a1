"""`afterword forecast`: when the silent employers of a diary may answer, without a database."""

import json
import subprocess
import sys

from click.testing import CliRunner, Result

from afterword.cli import main

DIARY = """\
seeker "Ada Okafor" <ada@example.org> in Europe/London
2026-03-02              application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
2026-03-02              contact dana "Dana Ruiz" <dana@lumen.example> at lumen
2026-03-05 15:00-16:00  interview lumen-1 with dana
2026-03-05 16:40        debrief lumen-1
    hear back: by the end of next week
2026-02-02              application osprey "Planner" at "Osprey Rail" in GB, Europe/London
2026-02-09 10:00        reply at osprey: rejection
2026-03-02              application harbour "Analyst" at "Harbour & Finch" in DE, Europe/Berlin
2026-03-07 08:00        now
"""


def run(*words: str, stdin: str = DIARY) -> Result:
    return CliRunner().invoke(main, ["forecast", *words], input=stdin)


def test_each_silence_is_said_in_words():
    said = run("-")
    assert said.exit_code == 0
    assert "Lumen Labs, Data engineer: silent since Thursday 5 March" in said.stdout
    assert "They named a day, and that counts most." in said.stdout
    assert "Harbour & Finch, Analyst: silent since" in said.stdout
    assert "Osprey" not in said.stdout


def test_a_program_reads_chances_and_days():
    shown = json.loads(run("-", "--json").stdout)
    lumen, harbour = shown["forecasts"]
    assert (lumen["waiting"], lumen["named_on"], harbour["waiting"]) == ("named", "2026-03-13", "applied")
    assert harbour["own_answers"] == 2
    week, fortnight, month = (lumen["chance"][days] for days in ("7", "14", "30"))
    assert 0 < week["value"] < fortnight["value"] < month["value"] < 1 - lumen["no_answer"]["value"] + 1e-3
    assert week["least"] < week["value"] < week["most"]
    most = lumen["if_it_comes"]["eight_in_ten"]
    assert most["from"] < lumen["if_it_comes"]["median"]["on"] < most["to"]


def test_the_chance_by_other_days_may_be_asked_for():
    (lumen, _) = json.loads(run("-", "--json", "--by", "0", "--by", "90").stdout)["forecasts"]
    assert list(lumen["chance"]) == ["0", "90"]
    assert lumen["chance"]["0"]["value"] == 0
    assert run("-", "--json", "--by", "-1").exit_code == 2


def test_another_moment_may_be_asked_for():
    early, late = (
        json.loads(run("-", "--json", "--now", now).stdout)["forecasts"] for now in ("2026-03-08", "2026-05-08")
    )
    assert late[0]["no_answer"]["value"] > early[0]["no_answer"]["value"]


def test_a_diary_without_a_silence_is_said_to_have_none():
    assert "Nobody is silent" in run("-", stdin=DIARY.splitlines()[0] + "\n").stdout


def test_a_diary_that_cannot_be_read_is_refused_with_its_line():
    said = run("-", stdin=f"{DIARY}nonsense\n")
    assert said.exit_code == 2
    assert "Line 11" in said.output


def test_a_moment_that_is_none_is_refused():
    said = run("-", "--now", "tomorrow-ish")
    assert said.exit_code == 2
    assert "is no moment" in said.output


def test_the_end_of_the_calendar_is_refused_plainly():
    said = run("-", "--now", "9999-12-31T23:00")
    assert said.exit_code == 2
    assert "the end of the calendar" in said.output


def test_it_needs_no_django():
    script = "import sys; from afterword.cli.forecast import forecast; import afterword.core.forecast; print('django' in sys.modules)"
    assert (
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "False\n"
    )
