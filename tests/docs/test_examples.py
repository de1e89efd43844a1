"""What README and tour show is what happens."""

import pytest

from tests.docs.blocks import blocks_of
from tests.docs.places import ROOT
from tests.docs.runner import Desk, is_example, run_block

TOLD = ("README.md", "docs/tour.md", "docs/diary.md")


@pytest.mark.parametrize("name", TOLD)
def test_every_example_does_what_the_page_shows(name, tmp_path, subtests):
    page = ROOT / name
    if not page.exists():
        pytest.skip(f"{name} is not written yet")
    desk = Desk(folder=tmp_path)
    for block in filter(is_example, blocks_of(page.read_text(encoding="utf-8"))):
        with subtests.test(f"line {block.line}"):
            if reason := block.remarks.get("not run"):
                pytest.skip(f"{name}:{block.line} is not run: {reason}")
            run_block(block, desk)
