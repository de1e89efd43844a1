"""The scores of the forecast: for invented people of different habits, and the command that scores real ones."""

import random
import sys
from datetime import date, timedelta
from statistics import fmean

import pytest

from tests.bench.forecast import Sent, main, scores

START = date(2024, 1, 8)
WAITS = {
    "log-normal": lambda chance: chance.lognormvariate(2.1, 1.0),
    "Weibull": lambda chance: chance.weibullvariate(14, 1.2),
    "two waves": lambda chance: chance.lognormvariate(0.9, 0.5) if chance.random() < 0.6 else chance.gauss(40, 8),
}


def search(way: str, seed: int, count: int = 50) -> list[Sent]:
    """A search in which half of the employers answer."""
    chance = random.Random(f"{way} {seed}")
    days = sorted(chance.randrange(200) for _ in range(count))
    return [sent(day, int(WAITS[way](chance)) if chance.random() < 0.5 else None) for day in days]


def sent(day: int, wait: int | None) -> Sent:
    watched = 260 - day
    answered = max(0, wait) if wait is not None and wait <= watched else None
    return Sent(on=START + timedelta(days=day), answered=answered, watched=watched)


@pytest.mark.slow
@pytest.mark.parametrize("way", WAITS)
def test_people_of_any_habits_are_forecast_better_than_by_the_waits_of_others(way):
    """The others are of all habits, as the people are whose waits were published."""
    others = [one for other in WAITS if other != way for one in search(other, 2)]
    ours, prior, survival, hazard = (score for _, score in scores(search(way, 1), others))
    assert ours.log_score < survival.log_score
    assert ours.log_score < hazard.log_score
    assert ours.log_score < prior.log_score + 0.1
    assert 0.6 <= ours.cover <= 1.0


@pytest.mark.slow
def test_a_range_of_eight_answers_in_ten_holds_rather_more_of_them_than_fewer():
    covers = [next(scores(search("log-normal", seed), []))[1].cover for seed in range(4)]
    assert 0.72 <= fmean(cover for cover in covers if cover is not None) <= 0.95


TABLE = """source,applied,first_response,log_end_censoring
ada,2024-01-01,2024-01-05,2024-06-01
ada,2024-01-09,,2024-06-01
ada,2024-02-01,2024-02-04,2024-06-01
ben,2024-01-03,2024-01-20,2024-05-01
ben,2024-02-03,,2024-05-01
ben,,2024-02-20,2024-05-01
"""


def test_the_command_scores_each_person_and_says_the_ratios(tmp_path, monkeypatch, capsys):
    (tmp_path / "waits.csv").write_text(TABLE)
    monkeypatch.setattr(sys, "argv", ["forecast", str(tmp_path)])
    assert main() == 0
    printed = capsys.readouterr().out
    assert "ada" in printed
    assert "ben" in printed
    assert "afterword / Kaplan-Meier: log 0." in printed


def test_without_a_folder_it_says_plainly_that_nothing_was_scored(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["forecast"])
    assert main() == 0
    assert "no forecast was scored" in capsys.readouterr().err


def test_a_folder_without_tables_is_said_to_be_empty(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["forecast", str(tmp_path)])
    assert main() == 2
    assert "no forecast was scored" in capsys.readouterr().err
