"""Postings: what a page, a saved file or pasted words say about a role, and how a page is fetched.

A page that says it for machines (JSON-LD or microdata of schema.org) is taken at its word; otherwise its title, its
headings and its words are read. Nothing that it names is loaded, and nothing in it is run.
"""

from afterword.post.posting.reading import read_posting
from afterword.post.posting.value import HowRead, NotAPosting, Posting

__all__ = ["HowRead", "NotAPosting", "Posting", "read_posting"]
