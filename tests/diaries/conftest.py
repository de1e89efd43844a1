"""`told`: the plan of the diary in a test's docstring, its {parameters} filled in."""

import pytest

from tests.diaries.telling import Told, tell


@pytest.fixture
def told(request: pytest.FixtureRequest) -> Told:
    diary = request.function.__doc__
    assert diary, "the diary is the docstring"
    callspec = getattr(request.node, "callspec", None)
    return tell(diary.format(**callspec.params) if callspec else diary)
