"""Reading the day by which an employer will answer from what they said.

`read_time_frame` is all that others need. Inside, a text goes through four steps, a module or two each: `sentences`
and `words` turn it into symbols that are the same in every language, `grammar` makes expressions of them, `relevance`
keeps those that are about the answer, and `conventions` says which day each one means.
"""

from afterword.core.timeframe.frame import Precision, TimeFrame
from afterword.core.timeframe.reading import read_time_frame

__all__ = ["Precision", "TimeFrame", "read_time_frame"]
