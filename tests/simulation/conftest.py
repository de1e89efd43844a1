"""A database that simulated searches have for themselves."""

import logging

import pytest

from afterword.core.hours import calendar


@pytest.fixture
def own_database(transactional_db):
    """Searches commit for themselves and empty the database again; the faults that they log are meant."""
    logger = logging.getLogger("afterword")
    before, logger.level = logger.level, logging.CRITICAL
    yield
    logger.level = before
    calendar.cache_clear()
