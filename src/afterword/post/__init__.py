"""The outside world: who carries our letters, and where theirs come from.

Nothing here knows the database. Each protocol has a real implementation and one in memory, and one
suite of tests holds both to the same promises.
"""
