"""The guide as an e-book: EPUB 3, the same bytes for the same policy, with nothing loaded from elsewhere.

An EPUB is a ZIP file whose first member says so uncompressed, with a list of what is in it (package.opf), a table of
contents (nav.xhtml), and one XHTML file a chapter. `tests/guide/test_epub.py` holds it to the rules.
"""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from html import escape
from importlib import resources
from io import BytesIO
from uuid import NAMESPACE_URL, UUID, uuid5

from afterword.core.guide import xhtml
from afterword.core.guide.book import MEANT, SURE, Chapter, Guide
from afterword.core.policy import Policy
from afterword.reads.guide.book import EDITION, guide

FONTS = (
    "literata-latin-400-normal.ttf",
    "literata-latin-400-italic.ttf",
    "literata-latin-600-normal.ttf",
)
TYPES = {
    "xhtml": "application/xhtml+xml",
    "css": "text/css",
    "svg": "image/svg+xml",
    "ttf": "font/ttf",
}
MARKED = {"nav.xhtml": "nav", "cover.svg": "cover-image", "cover.xhtml": "svg"}
"""What the list says beside a file's kind."""
COVER, HOW_SURE, SOURCES = "cover.xhtml", "how-sure-it-is.xhtml", "what-was-read.xhtml"


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One file of the book; `in_order` are those that are read one after the other."""

    name: str
    content: bytes
    in_order: bool = False

    @property
    def kind(self) -> str:
        """Its media type."""
        return TYPES[self.name.rpartition(".")[2]]


@lru_cache(maxsize=2)
def epub(policy: Policy) -> bytes:
    """The whole book with this policy's numbers."""
    book = guide(policy)
    files = tuple(_files(book))
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        _add(archive, "mimetype", b"application/epub+zip", packed_as=zipfile.ZIP_STORED)
        _add(archive, "META-INF/container.xml", CONTAINER.encode())
        _add(archive, "EPUB/package.opf", _package(book, files).encode())
        for file in files:
            _add(archive, f"EPUB/{file.name}", file.content)
    return packed.getvalue()


def _add(archive: zipfile.ZipFile, name: str, content: bytes, packed_as: int = zipfile.ZIP_DEFLATED) -> None:
    """A member that bears the edition's day and not the present moment."""
    info = zipfile.ZipInfo(name, date_time=(EDITION.year, EDITION.month, EDITION.day, 0, 0, 0))
    info.compress_type, info.create_system, info.external_attr = packed_as, 3, 0o644 << 16
    archive.writestr(info, content, compresslevel=9 if packed_as else None)


def _files(book: Guide) -> Iterator[File]:
    here = resources.files("afterword.reads.guide")
    yield File(name="nav.xhtml", content=_page("Contents", _contents(book), nav=True).encode())
    yield File(name="cover.svg", content=_cover(book).encode())
    yield File(name=COVER, content=_page(book.title, _cover(book), body="cover").encode(), in_order=True)
    yield File(name=HOW_SURE, content=_page("How sure it is", _how_sure(book)).encode(), in_order=True)
    for part in book.parts:
        for chapter in part.chapters:
            yield File(name=_address(chapter.slug), content=_chapter(part.title, chapter).encode(), in_order=True)
    yield File(name=SOURCES, content=_page("What was read", _sources(book)).encode(), in_order=True)
    yield File(name="style.css", content=here.joinpath("epub.css").read_bytes())
    for font in FONTS:
        yield File(name=font, content=here.joinpath("fonts", font).read_bytes())


def _address(slug: str) -> str:
    return f"{slug}.xhtml"


def _chapter(part: str, chapter: Chapter) -> str:
    notes = f'<section role="doc-endnotes"><h2>Notes</h2>\n{xhtml.notes(chapter)}</section>' if chapter.notes else ""
    head = f'<p class="kicker">{escape(part)}</p>\n<h1>{escape(chapter.title)}</h1>'
    lede = f'<p class="lede">{escape(chapter.lede)}</p>'
    return _page(chapter.title, f"{head}\n{lede}\n{xhtml.body(chapter, _address)}\n{notes}")


def _contents(book: Guide) -> str:
    """The table of contents, which reading programs show beside the text too."""
    parts = "\n".join(
        f"<li><span>{escape(part.title)}</span>\n<ol>"
        + "\n".join(f'<li><a href="{_address(one.slug)}">{escape(one.title)}</a></li>' for one in part.chapters)
        + "</ol></li>"
        for part in book.parts
    )
    before = f'<li><a href="{HOW_SURE}">How sure it is</a></li>'
    after = f'<li><a href="{SOURCES}">What was read</a></li>'
    return f'<nav epub:type="toc" role="doc-toc"><h1>Contents</h1>\n<ol>{before}\n{parts}\n{after}</ol></nav>'


def _how_sure(book: Guide) -> str:
    lines = "\n".join(
        f'<li><strong class="sure {one}">{SURE[one]}</strong>: {escape(MEANT[one])}.</li>' for one in SURE
    )
    said = (
        "<h1>How sure it is</h1>\n<p>Behind a claim stands a number, which leads to a note at the end of the chapter,"
        f' and a sign that tells how sure the claim is.</p>\n<ul class="sureness">{lines}</ul>'
    )
    policy = (
        "<p>Each chapter ends with what is not known. Where the guide names a number that the program Afterword also"
        f" uses, it is the one that the program has, here by {escape(book.habits)}.</p>"
    )
    return f"{said}\n{policy}\n<p>{RIGHTS} Nothing here is legal or medical advice.</p>"


RIGHTS = (
    "Published under the Apache License 2.0 with the program; the letters are Literata, under the SIL Open Font"
    " License 1.1. The examples and the people in them are invented."
)


def _sources(book: Guide) -> str:
    return f"<h1>What was read</h1>\n{xhtml.bibliography(book.works)}"


def _page(title: str, content: str, *, body: str = "", nav: bool = False) -> str:
    about = ' xmlns:epub="http://www.idpf.org/2007/ops"' if nav else ""
    look = f' class="{body}"' if body else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        f'<html xmlns="http://www.w3.org/1999/xhtml"{about} lang="en" xml:lang="en">\n'
        f'<head><title>{escape(title)}</title><link rel="stylesheet" href="style.css" type="text/css"/></head>\n'
        f"<body{look}>\n{content}\n</body>\n</html>\n"
    )


def _cover(book: Guide) -> str:
    first, _, rest = book.title.rpartition(" ")
    lines = [line.strip() for line in book.subtitle.replace(", and", ",\nand").splitlines()]
    below = "".join(
        f'<text x="80" y="{640 + 44 * n}" class="small">{escape(line)}</text>' for n, line in enumerate(lines)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 1200" role="img" aria-label='
        f'"{escape(f"{book.title}: {book.subtitle}")}">'
        f"<style>{COVER_STYLE}</style>"
        '<rect class="paper" width="800" height="1200"/><rect class="line" x="80" y="270" width="120" height="6"/>'
        f'<text x="76" y="430" class="large">{escape(first)}</text>'
        f'<text x="76" y="540" class="large">{escape(rest)}</text>'
        f'{below}<text x="80" y="1110" class="name">Afterword</text></svg>'
    )


COVER_STYLE = (
    ".paper{fill:#f6f0e4}.line{fill:#27406e}text{font-family:Literata,Georgia,serif}"
    ".large{font-size:112px;fill:#27406e}.small{font-size:34px;font-style:italic;fill:#574c41}.name{font-size:34px;fill:#2b241e}"
)

CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


def _package(book: Guide, files: tuple[File, ...]) -> str:
    """The list of what is in the book, in the order in which it is read."""
    items = "\n".join(map(_item, files))
    spine = "\n".join(f'<itemref idref="{_id(file)}"/>' for file in files if file.in_order)
    about = "\n".join(f'<meta property="{name}">{escape(value)}</meta>' for name, value in ABOUT)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">urn:uuid:{_identity(files)}</dc:identifier>
<dc:title>{escape(f"{book.title}: {book.subtitle}")}</dc:title>
<dc:language>en</dc:language>
<dc:creator>Afterword</dc:creator>
<dc:date>{EDITION.isoformat()}</dc:date>
<dc:rights>{escape(RIGHTS)}</dc:rights>
<meta property="dcterms:modified">{EDITION.isoformat()}T00:00:00Z</meta>
{about}
</metadata>
<manifest>
{items}
</manifest>
<spine>
{spine}
</spine>
</package>
"""


def _identity(files: tuple[File, ...]) -> UUID:
    """One name for the same words."""
    return uuid5(NAMESPACE_URL, sha256(b"".join(file.content for file in files)).hexdigest())


ABOUT = (
    ("schema:accessMode", "textual"),
    ("schema:accessModeSufficient", "textual"),
    ("schema:accessibilityFeature", "tableOfContents"),
    ("schema:accessibilityFeature", "structuralNavigation"),
    ("schema:accessibilityFeature", "readingOrder"),
    ("schema:accessibilityHazard", "none"),
    (
        "schema:accessibilitySummary",
        "Text with headings, lists, tables with headers and linked notes. No sound and no moving pictures.",
    ),
)
"""What somebody with a screen reader wants to know before opening it."""


def _item(file: File) -> str:
    marked = f' properties="{MARKED[file.name]}"' if file.name in MARKED else ""
    return f'<item id="{_id(file)}" href="{file.name}" media-type="{file.kind}"{marked}/>'


def _id(file: File) -> str:
    return f"file-{file.name.replace('.', '-')}"
