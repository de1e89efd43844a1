"""`afterword plan` and `afterword read`: what a diary and a sentence come to, without a database."""

import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner, Result

from afterword.cli import main

DIARY = """\
seeker "Ada Okafor" <ada@example.org> in Europe/London
2026-03-02              application lumen "Data engineer" at "Lumen Labs" in US, America/New_York
2026-03-02              contact dana "Dana Ruiz" <dana@lumen.example> at lumen
2026-03-05 15:00-16:00  interview lumen-1 with dana
2026-03-05 16:40        debrief lumen-1
    hear back: by the end of next week
2026-03-07 08:00        now
"""


def run(*words: str, stdin: str = DIARY) -> Result:
    return CliRunner().invoke(main, words, input=stdin)


def test_the_plan_of_a_diary_says_what_to_do_and_what_to_leave():
    said = run("plan", "-")
    assert said.exit_code == 0
    do_now, waiting = said.stdout.split("Do now\n")[1].split("Waiting\n")
    assert "You met Dana Ruiz: thank them while the conversation is fresh, best by Monday 9 March." in do_now
    assert "Letters leave in office hours where Lumen Labs is" in do_now
    assert "Lumen Labs asked for time until Friday 13 March" in waiting


def test_another_moment_may_be_asked_for():
    assert "Later\n  Lumen Labs: A thank-you reads best" in run("plan", "-", "--now", "2026-03-05T17:00").stdout


def test_the_moments_are_shown_where_they_are_asked_for():
    assert "thank-you:lumen-1:dana; since Friday 6 March, 8:30 in New York" in run("plan", "-", "--at").stdout


def test_a_program_reads_the_same_plan():
    shown = json.loads(run("plan", "-", "--json").stdout)
    step = next(step for step in shown["steps"] if step["key"] == "thank-you:lumen-1:dana")
    assert (shown["now"], shown["now_local"]) == ("2026-03-07T08:00:00Z", "2026-03-07T08:00:00+00:00")
    assert (step["verdict"], step["reason"], step["contact_name"]) == ("due", "thank_you_due", "Dana Ruiz")
    assert (step["best_by"], step["best_by_local"]) == ("2026-03-10T04:00:00Z", "2026-03-10T00:00:00-04:00")
    assert (step["leaving"]["verdict"], step["leaving"]["reason"]) == ("not_yet", "outside_hours")


def test_a_program_reads_what_is_waited_for():
    (wait,) = json.loads(run("plan", "-", "--json").stdout)["waiting"]
    assert (wait["application"], wait["expected_by"], wait["reason"]) == ("lumen", "2026-03-13", "quiet_window")
    assert (wait["quiet_until"], wait["may_ask_from"]) == ("2026-03-14T04:00:00Z", "2026-03-17T12:30:00Z")


def test_what_has_ended_is_not_waited_for():
    ended = f"{DIARY}\n2026-03-06 15:00  reply from dana: rejection\n"
    assert json.loads(run("plan", "-", "--json", stdin=ended).stdout)["waiting"] == []


def test_where_only_a_word_of_theirs_helps_no_moment_is_promised():
    on_hold = f"{DIARY}\n2026-03-06 15:00  reply from dana: hold\n"
    (wait,) = json.loads(run("plan", "-", "--json", stdin=on_hold).stdout)["waiting"]
    assert (wait["reason"], wait["may_ask_from"]) == ("on_hold", None)


def test_several_moments_give_several_plans():
    shown = json.loads(run("plan", "-", "--json", "--now", "2026-03-06", "--now", "2026-03-20T08:00-04:00").stdout)
    assert [plan["now"] for plan in shown] == ["2026-03-06T00:00:00Z", "2026-03-20T12:00:00Z"]


def test_the_habits_of_the_diary_are_used():
    shown = json.loads(run("plan", "-", "--json", stdin=f"policy prompt\n{DIARY}").stdout)
    assert shown["policy"] == "prompt"
    assert shown["waiting"][0]["may_ask_from"] == "2026-03-16T12:30:00Z"


@pytest.mark.parametrize(
    ("words", "stdin", "expected"),
    [
        (["plan", "-"], "2026-03-06  reply form dana", "Line 1: '2026-03-06  reply form dana'"),
        (["plan", "nowhere.diary"], "", "No such file"),
        (["plan", "-", "--now", "tomorrow"], DIARY, "'tomorrow' is no moment: write it as 2026-03-20T08:00."),
        (["plan", "-", "--now", "2026-03-29T01:30"], DIARY, "The clocks in Europe/London jump over 01:30"),
        (["plan", "-", "--now", "9999-12-31T23:59"], DIARY, "at the end of the calendar"),
        (["read", "by Friday", "--country", "XX"], "", "'XX' is no country"),
        (
            ["read", "by Friday", "--country", "US", "--zone", "Mars", "--told", "2026-03-05"],
            "",
            "'Mars' is no time zone",
        ),
    ],
)
def test_a_refusal_is_a_sentence_and_a_code(words, stdin, expected):
    said = run(*words, stdin=stdin)
    assert said.exit_code == 2
    assert expected in said.stderr


def test_a_sentence_is_read():
    said = run("read", "you'll hear by the end of next week", "--told", "2026-03-05T11:00", "--country", "US")
    assert said.stdout.startswith("2026-03-13 (exact)\n'end of next week', told on Thu 5 March in the US")


def test_a_sentence_is_read_for_a_program():
    shown = json.loads(
        run("read", "-", "--told", "2026-03-05T11:00", "--country", "US", "--json", stdin="by Friday").stdout
    )
    assert (shown["expected_by"], shown["precision"]) == ("2026-03-06", "exact")


def test_a_sentence_without_a_day_says_so():
    said = run("read", "it was nice to meet you", "--told", "2026-03-05T11:00", "--country", "US")
    assert said.stdout == "This says nothing about when they will answer.\n"


def test_no_django_is_needed():
    script = (
        "import sys, click.testing, afterword.cli as cli\n"
        "run = click.testing.CliRunner().invoke\n"
        "codes = [run(cli.main, words, input=sys.stdin.read()).exit_code for words in"
        " (['plan', '-'], ['read', 'by Friday', '--country', 'US'], ['--help'])]\n"
        "print(codes, 'django' in sys.modules)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script], input=DIARY, capture_output=True, text=True, check=True, env=os.environ
    )
    assert ended.stdout.strip() == "[0, 0, 0] False"


def test_python_runs_the_package():
    ended = subprocess.run(
        [sys.executable, "-m", "afterword", "plan", "-", "--now", "2026-03-07T08:00"],
        input=DIARY.replace("2026-03-07 08:00        now\n", ""), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ended.stdout.startswith("Do now\n")
