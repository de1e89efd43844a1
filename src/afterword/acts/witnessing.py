"""The journal of sent letters of this data folder."""

from pathlib import Path

from django.conf import settings

from afterword.post.journal import WitnessJournal


def journal() -> WitnessJournal:
    """The journal beside the database. It is read anew where it grew, so any number of these may be about."""
    return WitnessJournal(Path(settings.DATA_FOLDER) / "sent.journal")
