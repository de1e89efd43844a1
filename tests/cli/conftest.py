"""The commands as processes, on a data folder of their own."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

SCENE = """
from datetime import UTC, datetime, timedelta
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0, skip_checks=True)
from afterword.acts.applications import add_contact, open_application
from afterword.acts.interviews import note_interview
from afterword.acts.seekers import begin_search
now = datetime.now(UTC)
ada = begin_search(name="Ada Okafor", address="ada@example.org", zone="Europe/London", country="GB", now=now)
lumen = open_application(ada, role="Data engineer", employer="Lumen Labs", country="GB", now=now)
dana = add_contact(lumen, name="Dana Ruiz", address="dana@lumen.example", now=now)
note_interview(
    lumen, starts_at=now - timedelta(hours=2), ends_at=now - timedelta(hours=1), contacts=[dana], now=now
)
"""


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str


Afterword = Callable[..., Said]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that nobody has used yet."""
    return tmp_path / "data"


@pytest.fixture
def environment(folder: Path) -> dict[str, str]:
    """The environment of a command that works in this folder, on SQLite."""
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return {**kept, "AFTERWORD_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "afterword.config.settings"}


@pytest.fixture
def afterword(environment: dict[str, str]) -> Afterword:
    """Runs one command and hears what it says."""

    def run(*words: str, typed: str = "") -> Said:
        done = subprocess.run(
            [sys.executable, "-m", "afterword", *words],
            env=environment,
            input=typed,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        return Said(code=done.returncode, out=done.stdout, err=done.stderr)

    return run


@pytest.fixture
def search(environment: dict[str, str]) -> None:
    """Ada met Dana two hours ago, and has written nothing down."""
    subprocess.run([sys.executable, "-c", SCENE], env=environment, check=True, timeout=60)
