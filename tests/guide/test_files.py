"""The guide as PDF and as EPUB: the same bytes each time, and what readers of such files insist on."""

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from posixpath import dirname, join, normpath
from xml.etree import ElementTree as ET

import pytest

from afterword.core.policy import CONSIDERATE, RESERVED
from afterword.reads.guide.book import EDITION, guide
from afterword.reads.guide.epub import epub
from afterword.reads.guide.pdf import pdf

BOOK = guide(CONSIDERATE)
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
XHTML = "{http://www.w3.org/1999/xhtml}"
EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"
EPUBCHECK = next((path for path in ("/usr/bin/epubcheck", "/usr/share/java/epubcheck.jar") if Path(path).is_file()), "")


def parsed(content: bytes) -> ET.Element:
    """The XML of a file of ours, which has to be well-formed."""
    return ET.fromstring(content)  # noqa: S314


@pytest.fixture(scope="module")
def archive():
    with zipfile.ZipFile(BytesIO(epub(CONSIDERATE))) as archive:
        yield archive


@pytest.fixture(scope="module")
def package(archive):
    return parsed(archive.read("EPUB/package.opf"))


@pytest.fixture(scope="module")
def pages(archive):
    names = [name for name in archive.namelist() if name.endswith(".xhtml")]
    return {name: parsed(archive.read(name)) for name in names}


def items(package) -> dict[str, dict[str, str]]:
    return {item.get("id"): item.attrib for item in package.iter(f"{OPF}item")}


def test_the_first_member_says_what_it_is_uncompressed(archive):
    first = archive.infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")
    assert archive.read("mimetype") == b"application/epub+zip"
    assert epub(CONSIDERATE)[30:58] == b"mimetypeapplication/epub+zip"


def test_the_container_leads_to_the_package(archive):
    container = parsed(archive.read("META-INF/container.xml"))
    [root] = container.iter("{urn:oasis:names:tc:opendocument:xmlns:container}rootfile")
    assert root.get("full-path") in archive.namelist()
    assert root.get("media-type") == "application/oebps-package+xml"


def test_the_list_has_every_file_once_and_no_other(archive, package):
    listed = [f"EPUB/{item['href']}" for item in items(package).values()]
    there = [name for name in archive.namelist() if name.startswith("EPUB/") and not name.endswith(".opf")]
    assert sorted(listed) == sorted(there)
    assert len(items(package)) == len(list(package.iter(f"{OPF}item")))


def test_it_has_one_table_of_contents_and_one_cover(package):
    marks = [mark for item in items(package).values() for mark in item.get("properties", "").split()]
    assert sorted(marks) == ["cover-image", "nav", "svg"]


def test_what_must_be_said_of_a_book_is_said(package):
    said = {name: package.findtext(f".//{DC}{name}") for name in ("identifier", "title", "language")}
    assert said["identifier"].startswith("urn:uuid:")
    assert said["title"].startswith(BOOK.title)
    assert said["language"] == "en"
    assert package.get("unique-identifier") == package.find(f".//{DC}identifier").get("id")
    modified = [one.text for one in package.iter(f"{OPF}meta") if one.get("property") == "dcterms:modified"]
    assert modified == [f"{EDITION.isoformat()}T00:00:00Z"]


def test_the_chapters_are_read_in_their_order(package):
    known = items(package)
    order = [known[one.get("idref")]["href"] for one in package.iter(f"{OPF}itemref")]
    chapters = [f"{chapter.slug}.xhtml" for chapter in BOOK.chapters]
    assert [href for href in order if href in chapters] == chapters
    assert len(order) == len(set(order)) == len(chapters) + 3


def test_the_contents_name_every_chapter_in_its_part(pages):
    nav = next(one for one in pages["EPUB/nav.xhtml"].iter(f"{XHTML}nav") if one.get(EPUB_TYPE) == "toc")
    links = [link.get("href") for link in nav.iter(f"{XHTML}a")]
    assert links[1:-1] == [f"{chapter.slug}.xhtml" for chapter in BOOK.chapters]


def test_no_name_is_given_twice_in_a_page(pages):
    for name, page in pages.items():
        ids = [one.get("id") for one in page.iter() if one.get("id")]
        assert len(ids) == len(set(ids)), name


def test_every_way_leads_somewhere(archive, pages):
    for name, page in pages.items():
        for one in page.iter():
            for way in (one.get("href"), one.get("src")):
                if way is not None:
                    file, _, mark = way.partition("#")
                    goal = normpath(join(dirname(name), file)) if file else name
                    assert goal in archive.namelist(), (name, way)
                    assert not mark or any(other.get("id") == mark for other in pages[goal].iter()), (name, way)


def test_nothing_is_loaded_from_elsewhere_and_nothing_runs(archive):
    for name in archive.namelist():
        if name.endswith((".xhtml", ".css", ".svg")):
            text = archive.read(name).decode()
            assert not re.search(r"(?:href|src)=[\"']\w+:|url\([\"']?\w+:|@import|<script|\son\w+=", text), name


def test_a_page_has_its_language_and_its_title(pages):
    for name, page in pages.items():
        assert page.get("lang") == page.get("{http://www.w3.org/XML/1998/namespace}lang") == "en", name
        assert page.findtext(f"{XHTML}head/{XHTML}title"), name


def test_letters_of_its_own_go_along(archive):
    style = archive.read("EPUB/style.css").decode()
    for font in re.findall(r'url\("([^"]+)"\)', style):
        assert archive.read(f"EPUB/{font}")[:4] == b"\x00\x01\x00\x00"


@pytest.mark.slow
def test_both_files_are_the_same_each_time_and_others_with_other_habits():
    for make in (epub, pdf):
        first = make(CONSIDERATE)
        make.cache_clear()
        assert make(CONSIDERATE) == first
        assert make(RESERVED) != first


def test_the_name_of_ones_own_habits_is_not_passed_on():
    own = replace(CONSIDERATE, name="what my brother says")
    assert guide(own).habits == "habits of one\u2019s own"
    assert epub(own) == epub(replace(own, name="what Ben says"))


@pytest.mark.slow
def test_print_has_every_chapter_and_its_own_letters():
    book = pdf(CONSIDERATE)
    assert book.startswith(b"%PDF-1.7")
    assert b"pdfuaid" in book
    assert set(re.findall(rb"/BaseFont/[A-Z]{6}\+([\w-]+)", book)) <= {
        b"Literata-Regular",
        b"Literata-Italic",
        b"Literata-SemiBold",
    }
    assert len(re.findall(rb"/Type/Page\b", book)) > len(BOOK.chapters)
    assert not re.search(rb"/URI\s*\(", book)


@pytest.mark.skipif(
    not EPUBCHECK or not shutil.which("java"), reason="no epubcheck, or no Java to run it, is installed here"
)
@pytest.mark.slow
def test_epubcheck_has_nothing_to_say(tmp_path):
    file = tmp_path / "guide.epub"
    file.write_bytes(epub(CONSIDERATE))
    checked = subprocess.run(["java", "-jar", EPUBCHECK, str(file)], capture_output=True, text=True, check=False)
    assert "0 fatals / 0 errors / 0 warnings" in checked.stdout + checked.stderr
