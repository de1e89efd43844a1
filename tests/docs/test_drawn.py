import re

import pytest

from tests.docs.drawn import DOCS, PAGES, draw

SETTINGS = DOCS.parent / "src" / "afterword"


@pytest.mark.parametrize("page", PAGES)
def test_a_drawn_page_says_what_the_code_says(page: str):
    assert (DOCS / page).read_text(encoding="utf-8") == draw(page), "draw it anew: python -m tests.docs.drawn"


def test_every_variable_of_the_environment_is_documented():
    asked = {
        name
        for path in SETTINGS.rglob("*.py")
        for name in re.findall(r"environ(?:\.get\(|\[)\"([A-Z_]+)\"", path.read_text(encoding="utf-8"))
    }
    told = set(re.findall(r"`([A-Z_]+)`", (DOCS / "settings.md").read_text(encoding="utf-8")))
    assert asked - told == set()
