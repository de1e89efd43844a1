"""Reading the day by which an employer will answer from what they said.

`read_time_frame` is all that others need. Inside, a text goes through four steps, a module or two each: `sentences`
and `words` turn it into symbols that are the same in every language, `grammar` makes expressions of them, `relevance`
keeps those that are about the answer, and `conventions` says which day each one means.
"""

from datetime import datetime

from afterword.core.timeframe.frame import Precision, TimeFrame

__all__ = ["Precision", "TimeFrame", "read_time_frame"]


def read_time_frame(
    text: str, told_at: datetime, country: str, zone: str, *, subdivision: str | None = None, asked: bool = False
) -> TimeFrame | None:
    """When they said they would answer, read from a phrase, a paragraph or a mail; None where nothing says when.

    `told_at` is the moment it was said or written, `country` and `zone` are the employer's; with no country only
    weekends are free. `asked` says that the text is what they answered when asked for the day: then a day is theirs
    unless something beside it says that it is not.

    Raises NaiveTime, UnknownZone or UnknownCountry, which are ValueErrors with a sentence that says what to do.
    """
    # Most who come here want the value only: the reader costs as much as the rest of the core, and waits to be asked.
    from afterword.core.timeframe.reading import time_frame

    return time_frame(text, told_at, country, zone, subdivision, asked=asked)
