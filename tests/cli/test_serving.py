"""The program itself: one process that serves and sends, alone on its data, for whoever has its link."""

import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path

import pytest

from tests.cli.conftest import Afterword

STARTS_WITHIN = 60


class Running:
    """A program that was started, and its one-time link."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        assert process.stdout is not None
        said = ""
        while "Open this link" not in said:
            line = process.stdout.readline()
            assert line, said
            said += line
        self.link = re.findall(r"http://\S+/enter/\S+", said)[-1]
        self.address = self.link.partition("/enter/")[0]

    def get(self, path: str, **headers: str) -> tuple[int, str]:
        request = urllib.request.Request(self.address + path, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                assert isinstance(answer, HTTPResponse)
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.read().decode()


@pytest.fixture
def running(environment: dict[str, str]) -> Iterator[Running]:
    process = subprocess.Popen(
        [sys.executable, "-m", "afterword", "run", "--port", "0"],
        env={**environment, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield Running(process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=STARTS_WITHIN)
        if process.stdout is not None:
            process.stdout.close()


def test_a_browser_without_the_link_meets_the_door(running: Running):
    status, page = running.get("/")
    assert status == 401
    assert "afterword run" in page


def test_another_host_name_is_refused(running: Running):
    assert running.get("/", Host="evil.example")[0] == 400


def test_a_page_of_another_site_is_refused(running: Running):
    assert running.get("/", **{"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"})[0] == 403
    assert running.get("/", Origin="http://evil.example")[0] == 403


def test_the_link_lets_one_browser_in_once(running: Running):
    jar = urllib.request.HTTPCookieProcessor()
    browser = urllib.request.build_opener(jar)
    assert "Afterword" in browser.open(running.link, timeout=20).read().decode()
    assert running.get(running.link.removeprefix(running.address))[0] in {401, 403, 404, 410}


def test_a_second_run_says_where_the_first_one_is(running: Running, afterword: Afterword):
    said = afterword("run")
    assert said.code == 1
    assert running.address in said.err
    assert "/enter/" in said.err


def test_it_stops_when_it_is_told_to(running: Running):
    running.process.send_signal(signal.SIGTERM)
    begun = time.monotonic()
    assert running.process.wait(timeout=STARTS_WITHIN) == 0
    assert time.monotonic() - begun < STARTS_WITHIN


@pytest.mark.skipif(os.name != "posix", reason="the rights of files are told otherwise there")
def test_nobody_else_can_read_the_data(running: Running, folder: Path):
    assert running.address
    assert folder.stat().st_mode & 0o077 == 0


HEAVY = (
    "fast_mail_parser", "fsrs", "holidays", "icalendar", "imapclient", "mailparser_reply", "markdown_it", "oxmsg",
    "selectolax", "typst",
)  # fmt: skip
"""What a page, a letter or a mailbox needs at times and no start does: import it where it is used."""
START = """
import importlib, sys
from afterword.cli.django_setup import set_up
set_up()
for name in ("cli.serving", "config.urls", "web.urls", "acts.working", "acts.couriers"):
    importlib.import_module(f"afterword.{name}")
print("afterword.web.views.today" in sys.modules, *sorted(set(sys.argv[1:]) & set(sys.modules)))
"""


def test_the_program_starts_without_the_libraries_that_a_start_does_not_need(environment: dict[str, str]):
    started = subprocess.run(
        [sys.executable, "-c", START, *HEAVY], env=environment, capture_output=True, text=True, check=True
    )
    assert started.stdout.split() == ["True"]
