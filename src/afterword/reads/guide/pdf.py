"""The guide as a PDF: the same bytes for the same policy.

Setting it takes about two seconds, so it is set when somebody asks for it, and kept while the program runs.
"""

from functools import lru_cache
from importlib import resources

from afterword.core.guide.typeset import document
from afterword.core.policy import Policy
from afterword.reads.guide.book import EDITION, guide


@lru_cache(maxsize=2)
def pdf(policy: Policy) -> bytes:
    """The whole book, with this policy's numbers, as PDF/UA: a screen reader can read it."""
    import typst

    here = resources.files("afterword.reads.guide")
    with resources.as_file(here.joinpath("fonts")) as fonts:
        source = document(guide(policy), here.joinpath("book.typ").read_text(encoding="utf-8"), EDITION)
        letters = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts)])
        return typst.compile(source.encode(), font_paths=letters, pdf_standards=["ua-1"])
