"""The guide: a short book about the weeks after an interview, each claim with its source and how sure it is.

Its words are text under `afterword/reads/guide/text`. Here they are read into values, filled with the numbers of a
policy, searched, and written as pages, as print and as plain text. Which chapter explains a step is in `where`.
"""
