"""Postings: what a page, a saved file or pasted words say about a role, and how a page is fetched.

A page that says it for machines (JSON-LD or microdata of schema.org) is taken at its word; otherwise its title, its
headings and its words are read. Nothing that it names is loaded, and nothing in it is run.
"""

from afterword.post.posting.value import LARGEST, HowRead, NotAPosting, Posting

__all__ = ["LARGEST", "HowRead", "NotAPosting", "Posting", "read_posting"]


def read_posting(raw: bytes | str, *, address: str = "", charset: str = "") -> Posting:
    """The posting in a page or in plain words. Raises NotAPosting, with a sentence that says what to do."""
    # Every start imports the pages; only who takes in a posting needs the reading of one.
    from afterword.post.posting.reading import posting_in

    return posting_in(raw, address=address, charset=charset)
