"""A link from one page to another file leads there."""

import re

import pytest

from tests.docs.places import name_of, pages

LINK = re.compile(r"(?<!!)\[[^\]]*\]\((?!\w+:|#)(?P<target>[^)#\s]+)(?P<anchor>#[^)\s]+)?\)")
HEADING = re.compile(r"^#+\s+(?P<words>.+)$", re.MULTILINE)


def anchors(text: str) -> set[str]:
    """The names under which a page's headings can be linked to."""
    words = (heading["words"].lower() for heading in HEADING.finditer(text))
    return {"#" + re.sub(r"[^\w\- ]", "", word).replace(" ", "-") for word in words}


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_links_lead_somewhere(page):
    for link in LINK.finditer(page.read_text(encoding="utf-8")):
        target = page.parent / link["target"]
        assert target.exists(), f"{name_of(page)} links to {link['target']}, which is not there"
        if link["anchor"] and target.suffix == ".md":
            assert link["anchor"] in anchors(target.read_text(encoding="utf-8"))
