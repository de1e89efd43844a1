"""What pytest itself needs; the cast and the diaries are in the packages that use them."""

import os
import shutil
import tempfile
from pathlib import Path

import hypothesis
import pytest

from tests import dovecot
from tests.chromium import HOW_TO_INSTALL, find_chromium

WITHOUT_DJANGO = frozenset({"core", "diaries", "docs"})
DATABASE_FIXTURES = frozenset({"db", "transactional_db", "django_db_reset_sequences", "live_server"})
DATA = pytest.StashKey[str]()

hypothesis.settings.register_profile("quick", max_examples=60, deadline=None, derandomize=True, database=None)
hypothesis.settings.register_profile("long", max_examples=3000, deadline=None, print_blob=True)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database",
        metavar="URL",
        help="run on this database (the same as DATABASE_URL); by default a fresh SQLite file",
    )


def pytest_configure(config: pytest.Config) -> None:
    try:
        find_chromium()
    except FileNotFoundError as wrong:
        raise pytest.UsageError(str(wrong)) from None
    config.stash[DATA] = tempfile.mkdtemp(prefix="afterword-tests-")
    os.environ["AFTERWORD_DATA"] = config.stash[DATA]
    if url := config.getoption("--database"):
        os.environ["DATABASE_URL"] = url
    if needs_django(config):
        os.environ["DJANGO_SETTINGS_MODULE"] = "afterword.config.settings"
        import django  # noqa: PLC0415 - the core's tests prove that they do without it

        django.setup()


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash.get(DATA, ""), ignore_errors=True)


def needs_django(config: pytest.Config) -> bool:
    """False when only the tests were asked for that know nothing of Django."""
    here = Path(__file__).parent
    for argument in config.args:
        asked = Path(config.invocation_params.dir, argument.partition("::")[0]).resolve()
        if not asked.is_relative_to(here) or not WITHOUT_DJANGO.intersection(asked.relative_to(here).parts[:1]):
            return True
    return False


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what needs the database, and leaves out what needs a browser or a mail server where there is none."""
    no_browser = None if find_chromium() else pytest.mark.skip(reason="no Chromium found")
    no_dovecot = None if dovecot.find_dovecot() else pytest.mark.skip(reason="no Dovecot found")
    for item in items:
        fixtures = getattr(item, "fixturenames", ())
        if item.get_closest_marker("django_db") or DATABASE_FIXTURES.intersection(fixtures):
            item.add_marker(pytest.mark.database)
        if no_browser and item.get_closest_marker("browser"):
            item.add_marker(no_browser)
        if no_dovecot and item.get_closest_marker("dovecot"):
            item.add_marker(no_dovecot)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    left_out = sum("browser" in report.keywords for report in skipped)
    if left_out and find_chromium() is None:
        terminalreporter.section("browser tests were NOT run", yellow=True)
        terminalreporter.line(f"{left_out} tests were left out. {HOW_TO_INSTALL}")
    left_out = sum("dovecot" in report.keywords for report in skipped)
    if left_out and dovecot.find_dovecot() is None:
        terminalreporter.section("tests against a real mail server were NOT run", yellow=True)
        terminalreporter.line(f"{left_out} tests were left out. {dovecot.HOW_TO_INSTALL}")


@pytest.fixture(scope="session")
def chromium() -> Path:
    """Where the browser is; a test that asks for it is marked `browser`."""
    path = find_chromium()
    assert path is not None, HOW_TO_INSTALL
    return path


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    request: pytest.FixtureRequest, django_db_modify_db_settings_parallel_suffix: None
) -> None:
    """SQLite gets a file, as a person's data has; in memory it locks and shares differently."""
    from django.db import connection  # noqa: PLC0415

    if connection.vendor == "sqlite":
        file = Path(request.config.stash[DATA], "tests.sqlite3")
        connection.settings_dict["TEST"]["NAME"] = str(file)
