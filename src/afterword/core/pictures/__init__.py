"""Pictures: from values to SVG as text, the same on a page, on paper and where a search is shared.

They know no names but the words they are given. Each says in its title and description what it shows, and stands
beside a table of the same numbers.
"""

from afterword.core.pictures.funnel import funnel
from afterword.core.pictures.ranges import Bar, ranges
from afterword.core.pictures.timeline import Row, timeline
from afterword.core.pictures.trends import Line, trends
from afterword.core.pictures.waiting import Day, WaitingPicture, waiting

NARROW, WIDE = 330.0, 700.0
"""How wide a picture is drawn for a phone and for a desk, so that its words keep their size on both."""

__all__ = [
    "NARROW", "WIDE", "Bar", "Day", "Line", "Row", "WaitingPicture",
    "funnel", "ranges", "timeline", "trends", "waiting",
]  # fmt: skip
