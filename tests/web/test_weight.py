"""What a page weighs on a slow network, and what every answer carries."""

import gzip
import re

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage

from tests.web.test_every_address import addresses, full  # noqa: F401 - a fixture

FIRST, AFTER = 60_000, 15_000
"""Bytes, compressed and without fonts: of a first load, and of every page after it."""

LINKED = re.compile(r'(?:<link rel="(?:stylesheet|icon)" href|<script src)="(/static/[^"]+)"|<use href="([^"#]+)#')


@pytest.fixture
def pages(full, browser, ada):  # noqa: F811
    """Every page of a search with one of everything that answers with a page, compressed as a browser gets it."""
    answers = {
        address: browser.get(address, headers={"Accept-Encoding": "gzip"}) for address in addresses(full).values()
    }
    return {
        address: answer
        for address, answer in answers.items()
        if answer.status_code == 200
        and answer["Content-Type"].startswith("text/html")
        and "Content-Disposition" not in answer.headers
    }


def files(answer) -> set[str]:
    """What a page asks for; a part of a page may be too short to be worth compressing."""
    is_compressed = answer.headers.get("Content-Encoding") == "gzip"
    return files_of((gzip.decompress(answer.content) if is_compressed else answer.content).decode())


def test_every_page_is_light_after_the_first(pages):
    assert len(pages) > 30
    assert {address: len(answer.content) for address, answer in pages.items() if len(answer.content) > AFTER} == {}


def test_a_first_load_is_light(pages, client):
    found = {address: files(answer) for address, answer in pages.items()}
    sizes = {one: len(_file(client, one)) for one in set().union(*found.values())}
    weights = {address: len(pages[address].content) + sum(sizes[one] for one in own) for address, own in found.items()}
    assert {address: weight for address, weight in weights.items() if weight > FIRST} == {}


def _file(client, address: str) -> bytes:
    """A file as it travels: compressed, and for good."""
    answer = client.get(address, headers={"Accept-Encoding": "gzip"})
    assert answer["Content-Encoding"] == "gzip"
    assert "max-age=31536000" in answer["Cache-Control"]
    return read(answer)


def read(answer) -> bytes:
    """All of a file, and the file closed."""
    content = b"".join(answer)
    answer.close()
    return content


def test_a_file_that_changes_has_another_address():
    assert re.fullmatch(r"/static/afterword/icons.svg\?v=[0-9a-f]{10}", staticfiles_storage.url("afterword/icons.svg"))
    assert staticfiles_storage.url("afterword/nothing.css") == "/static/afterword/nothing.css"


def test_the_font_that_is_loaded_early_is_the_one_that_the_style_sheet_wants(db, client):
    preloaded = re.findall(r'rel="preload" href="([^"]+)"', client.get("/offline").text)
    wanted = re.findall(r'url\("\.\./(fonts/[^"]+)"\)', read(client.get("/static/afterword/css/tokens.css")).decode())
    assert {one.removeprefix("/static/afterword/") for one in preloaded} <= set(wanted)


HEADERS = {
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def test_every_answer_carries_the_policy_and_the_other_headers(full, browser, client):  # noqa: F811
    doors = [client.get("/"), client.post("/start"), browser.get("/no/such/page"), client.get("/sw.js")]
    own = addresses(full)
    del own["grant-file"], own["share-svg"]  # to carry away: each has its style in it and a policy of its own
    for answer in (*doors, *(browser.get(address) for address in own.values())):
        policy = answer["Content-Security-Policy"]
        assert "default-src 'none'" in policy, answer.request
        assert "unsafe" not in policy, answer.request
        assert "http" not in policy, answer.request
        assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS, answer.request
        assert answer.headers.get("Referrer-Policy") in ("no-referrer", "same-origin"), answer.request


def test_no_page_is_kept_by_a_shared_cache_and_each_says_whose_it_is(pages, cleo, come_in):
    assert {answer["Cache-Control"] for answer in pages.values()} <= {"no-store", "no-cache"}
    marks = {answer.headers.get("X-Search") for address, answer in pages.items() if not address.startswith("/offline")}
    assert len(marks) == 1
    assert come_in(cleo).get("/")["X-Search"] not in marks


def test_the_program_can_be_installed(db, client):
    told = client.get("/manifest.webmanifest").json()
    assert {icon["purpose"] for icon in told["icons"]} == {"any", "maskable"}
    for icon in told["icons"]:
        assert read(client.get(icon["src"])).startswith(b"\x89PNG")


def test_the_service_worker_comes_from_the_root_and_is_asked_for_anew(db, client):
    answer = client.get("/sw.js")
    assert answer["Content-Type"].startswith("text/javascript")
    assert answer["Cache-Control"] == "no-cache"
    for address in re.findall(r'"(/static/[^"]+)"', answer.text):
        assert read(client.get(address))
    assert all(one in answer.text for one in files_of(client.get("/offline").text))


def files_of(text: str) -> set[str]:
    return {one or other for one, other in LINKED.findall(text)}
