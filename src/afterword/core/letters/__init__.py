"""Letters, composed from what happened, without a language model.

    >>> compose(step, story, seeker, policy=CONSIDERATE, now=now).body

The engine is small. `facts` turns a story into words for slots, `wordings` has the sentences, one table for each
purpose, `render` fills them, `choosing` says which wording it is, and `shapes` lays it out for its channel. Nothing
is said that no fact supports. What only the seeker can add is named in `Draft.missing`; the letter is complete without.
"""

from afterword.core.letters.compose import compose
from afterword.core.letters.draft import CallSheet, Draft, RestsOn
from afterword.core.letters.facts import Facts, facts_for
from afterword.core.letters.purposes import NoLetter, Purpose, purpose_of

__all__ = ["CallSheet", "Draft", "Facts", "NoLetter", "Purpose", "RestsOn", "compose", "facts_for", "purpose_of"]
