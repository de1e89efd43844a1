"""Ada and what she does in the pages. Imports stand in the fixtures: pytest reads this file before Django is set up."""

# ruff: noqa: PLC0415
import pytest


@pytest.fixture(autouse=True)
def moment(monkeypatch):
    """The clock of the pages, set to the Friday after the interview; set it on with `moment(MONDAY)`."""
    from afterword.web.views import visiting
    from tests.web.cast import FRIDAY

    def set_to(now):
        monkeypatch.setattr(visiting, "clock", lambda: now)

    set_to(FRIDAY)
    return set_to


@pytest.fixture
def ada(db):
    from tests.web.cast import begin_as

    return begin_as("Ada Okafor")


@pytest.fixture
def cleo(ada):
    from tests.web.cast import begin_as

    return begin_as("Cleo Vane")


@pytest.fixture
def come_in(db):
    """A browser that came through the link, looking at a search."""
    from tests.web.cast import come_in

    return come_in


@pytest.fixture
def browser(ada, come_in):
    return come_in(ada)


@pytest.fixture
def lumen(ada):
    """Dana Ruiz of Lumen Labs spoke with Ada on Thursday, and nothing of it is written down yet."""
    from tests.web.cast import at_lumen

    return at_lumen(ada)
