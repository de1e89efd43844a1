"""How a letter sounds: every letter is read as it is written, without a language model.

    >>> check("Dear Dana, I need this job ...", ToneContext(kind=Kind.FOLLOW_UP, recipient="Dana Ruiz"))

It explains and never forbids: a remark has the words, why they read badly, and what could stand in their place. A good
letter gets none. English is read for everything; German, French and Spanish for what shows in the structure: names,
length, gaps, points, interest.
"""

from afterword.core.tone.check import check, language_read
from afterword.core.tone.value import Fault, Kind, Remark, ToneContext, UnknownKind, kind_named

__all__ = ["Fault", "Kind", "Remark", "ToneContext", "UnknownKind", "check", "kind_named", "language_read"]
