"""What the house says of itself agrees: the commands, the hooks, the lock, the decisions."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.docs.places import ROOT

TARGETS = {"help", "run", "test", "check", "format", "guide", "simulate", "bench", "lock", "clean"}
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def pins(lock: str) -> dict[str, str]:
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9.-]+)(?:\[[^\]]*\])?==([^ ]+)", text, re.MULTILINE))


def requirements(*lists: list[object]) -> list[Requirement]:
    return [Requirement(line) for each in lists for line in each if isinstance(line, str)]


def unmet(wanted: list[Requirement], pinned: dict[str, str]) -> list[str]:
    return [
        str(requirement)
        for requirement in wanted
        if not (version := pinned.get(canonicalize_name(requirement.name))) or version not in requirement.specifier
    ]


def test_the_run_time_lock_holds_what_the_project_asks_for():
    groups = PYPROJECT["dependency-groups"]
    wanted = requirements(PYPROJECT["project"]["dependencies"], groups["build"])
    assert unmet(wanted, pins("run.txt")) == []


def test_the_development_lock_adds_to_the_run_time_lock_and_changes_nothing_in_it():
    run, dev = pins("run.txt"), pins("dev.txt")
    wanted = requirements(
        PYPROJECT["dependency-groups"]["dev"],
        *PYPROJECT["project"]["optional-dependencies"].values(),
    )
    assert unmet(wanted, dev) == []
    assert {name: dev.get(name) for name in run} == run


def test_bare_make_lists_every_command():
    printed = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert {line.split()[1] for line in printed.splitlines()} == TARGETS


def test_the_hooks_before_a_commit_are_what_make_check_does():
    checks = re.search(r"^check: ([\w\- ]+?) ##", Path(ROOT, "Makefile").read_text(), re.MULTILINE)
    hooks = Path(ROOT, ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert checks is not None
    assert checks[1].split() == re.findall(r"entry: make --silent (\S+)", hooks)


def test_every_contributor_learns_every_command():
    text = Path(ROOT, "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert [name for name in sorted(TARGETS - {"help"}) if f"`make {name}`" not in text] == []


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda file: file.stem)
def test_a_decision_says_when_what_why_and_what_would_change_our_mind(decision):
    text = decision.read_text(encoding="utf-8")
    assert re.search(r"^Date: \d{4}-\d{2}-\d{2}$", text, re.MULTILINE)
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == [
        "What",
        "Why",
        "What would change our mind",
    ]


def test_decisions_are_numbered_without_gaps():
    numbers = [int(file.name.partition("-")[0]) for file in DECISIONS]
    assert numbers == list(range(1, len(numbers) + 1))
    assert numbers


def test_the_core_is_imported_without_django_or_a_database():
    script = (
        "import pkgutil, sys, importlib, afterword.core as core\n"
        "for each in pkgutil.walk_packages(core.__path__, 'afterword.core.'):\n"
        "    importlib.import_module(each.name)\n"
        "print(sorted({'django', 'sqlite3', 'pysqlite3'} & set(sys.modules)))"
    )
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (ended.stdout.strip(), ended.stderr) == ("[]", "")
