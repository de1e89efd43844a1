"""The office in which the acts are tried."""

import pytest


@pytest.fixture
def office(db, tmp_path):
    from tests.acts.cast import Office  # noqa: PLC0415 - pytest reads this file before Django is set up

    return Office(tmp_path)
