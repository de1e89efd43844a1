"""A page is fetched from where a person said, from nowhere private, and within bounds: a real server on loopback."""

import contextlib
import gzip
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import trustme

from afterword.post.posting import LARGEST
from afterword.post.posting.fetching import Network, NotFetched, is_public

PAGE = b"<html><h1>Data Engineer</h1></html>"


class Pages(BaseHTTPRequestHandler):
    """A server with a page for each thing that can go wrong."""

    asked: list[tuple[str, dict[str, str]]] = []
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.asked.append((self.path, dict(self.headers)))
        answer = getattr(self, "get_" + self.path.strip("/").partition("?")[0].replace("-", "_"), self.get_page)
        with contextlib.suppress(OSError):
            answer()

    def say(self, content: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in ({"Content_Type": "text/html; charset=iso-8859-1"} | headers).items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def get_page(self) -> None:
        self.say(PAGE, Set_Cookie="who=ada")

    def get_packed(self) -> None:
        self.say(gzip.compress(PAGE), Content_Encoding="gzip")

    def get_bomb(self) -> None:
        self.say(gzip.compress(b"0" * (3 * LARGEST)), Content_Encoding="gzip")

    def get_damaged(self) -> None:
        self.say(b"no gzip", Content_Encoding="gzip")

    def get_brotli(self) -> None:
        self.say(b"x", Content_Encoding="br")

    def get_large(self) -> None:
        self.say(b"x" * (LARGEST + 1))

    def get_pdf(self) -> None:
        self.say(b"%PDF", Content_Type="application/pdf")

    def get_gone(self) -> None:
        self.say(b"", 404)

    def get_locked(self) -> None:
        self.say(b"", 403)

    def get_broken(self) -> None:
        self.say(b"", 500)

    def get_round(self) -> None:
        self.say(b"", 302, Location="/round")

    def get_moved(self) -> None:
        self.say(b"", 301, Location="/page?from=moved")

    def get_home(self) -> None:
        self.say(b"", 302, Location="http://10.0.0.1/admin")

    def get_file(self) -> None:
        self.say(b"", 302, Location="file:///etc/passwd")

    def get_silent(self) -> None:
        time.sleep(3)

    def get_dripping(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for n in range(30):
            self.wfile.write(f"X-{n}: drip\r\n".encode())
            self.wfile.flush()
            time.sleep(0.1)

    def log_message(self, *args: object) -> None:
        """Nothing on the terminal."""


@pytest.fixture
def asked():
    Pages.asked = []
    return Pages.asked


@pytest.fixture
def server(asked):
    found = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    threading.Thread(target=found.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{found.server_port}"
    found.shutdown()
    found.server_close()


def here(seconds: float = 5, **more) -> Network:
    """A network in which this computer, and no other, may be asked."""
    return Network(may_connect_to=lambda number: number in {"127.0.0.1", "::1"}, may_use_port=lambda *_: True,
                   seconds=seconds, **more)  # fmt: skip


def test_a_page_comes_with_its_address_and_charset(server, asked):
    page = here().fetch(f"{server}/page?id=7#part")
    assert (page.content, page.address, page.charset) == (PAGE, f"{server}/page?id=7", "iso-8859-1")
    assert asked[0][0] == "/page?id=7"


def test_no_cookie_goes_along_even_after_one_was_set(server, asked):
    for _ in range(2):
        here().fetch(f"{server}/page")
    assert not any("Cookie" in headers or "Referer" in headers for _, headers in asked)


def test_a_redirect_is_followed(server):
    assert here().fetch(f"{server}/moved").address == f"{server}/page?from=moved"


def test_a_page_may_come_packed(server):
    assert here().fetch(f"{server}/packed").content == PAGE


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("bomb", "larger than 5 MB"),
        ("large", "larger than 5 MB"),
        ("damaged", "came damaged"),
        ("brotli", "packed in a way"),
        ("pdf", "no page at this address but application/pdf"),
        ("gone", "no such page"),
        ("locked", "only to a browser"),
        ("broken", "answered with 500"),
        ("round", "leads on and on"),
        ("home", "in a private network"),
        ("file", "begins with https"),
    ],
)
def test_what_is_no_page_is_refused_with_what_to_do(server, path, why):
    with pytest.raises(NotFetched, match=why):
        here().fetch(f"{server}/{path}")


@pytest.mark.parametrize("path", ["silent", "dripping"])
def test_a_server_that_takes_its_time_is_left(server, path):
    with pytest.raises(NotFetched, match="took too long"):
        here(seconds=0.5).fetch(f"{server}/{path}")


@pytest.mark.parametrize(
    "address",
    [
        "", "brightwell.example", "ftp://brightwell.example/", "file:///etc/passwd", "https://", "https://a b/", "http://[",
        "https://ada:secret@brightwell.example/", "https://x.example/\r\nHost: y", "https://x.example:99999/", "javascript:x",
        "https://x.example/" + "a" * 3000,
    ],
)  # fmt: skip
def test_what_is_no_address_of_a_page_is_not_asked(address):
    with pytest.raises(NotFetched, match="begins with https"):
        Network().fetch(address)


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://0.0.0.0/", "http://2130706433/", "http://0x7f.1/",
     "http://192.168.1.1/", "http://169.254.169.254/latest/", "http://[::ffff:10.0.0.1]/", "http://[64:ff9b::a00:1]/"],
)  # fmt: skip
def test_nothing_private_is_asked(address, server, asked):
    with pytest.raises(NotFetched, match=r"private network|look for a slip|begins with https"):
        Network().fetch(address)
    assert asked == []


def test_only_the_usual_ports_are_asked(server, asked):
    with pytest.raises(NotFetched, match="usual ports"):
        Network(may_connect_to=lambda _: True).fetch(server)
    assert asked == []


def test_the_number_that_was_looked_at_is_the_one_that_is_asked(server, asked, monkeypatch):
    """A name may mean something else a moment later: it is resolved once."""
    answers = [[(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 0))]]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answers.pop())
    monkeypatch.setattr(socket, "create_connection", _only_numbers(socket.create_connection))
    here().fetch(server.replace("127.0.0.1", "brightwell.example") + "/page")
    assert asked[0][1]["Host"].startswith("brightwell.example:")


def _only_numbers(connect):
    def connected(address, **kwargs):
        assert address[0] == "127.0.0.1"
        made = socket.socket()
        made.settimeout(kwargs.get("timeout"))
        made.connect(address)
        return made

    return connected


def test_a_name_with_one_private_number_is_not_asked(monkeypatch):
    numbers = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, 0)) for number in ("93.184.216.34", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: numbers)
    with pytest.raises(NotFetched, match="private network"):
        Network().fetch("https://brightwell.example/")


def test_a_server_has_to_prove_who_it_is(asked):
    authority = trustme.CA()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    import ssl  # noqa: PLC0415 - this test alone speaks it

    known, strict = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(known)
    server.socket = known.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"https://localhost:{server.server_port}/page"
    with pytest.raises(NotFetched, match="could not prove"):
        here().fetch(address)
    authority.configure_trust(strict)
    assert here(trust=lambda: strict).fetch(address).content == PAGE
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("number", "expected"),
    [("93.184.216.34", True), ("2606:2800:220:1:248:1893:25c8:1946", True), ("10.1.2.3", False), ("172.16.0.1", False),
     ("100.64.0.1", False), ("224.0.0.1", False), ("255.255.255.255", False), ("fe80::1%eth0", False), ("fd00::1", False),
     ("::ffff:127.0.0.1", False), ("2002:0a00:0001::", False), ("64:ff9b::7f00:1", False), ("ff02::1", False), ("x", False)],
)  # fmt: skip
def test_which_numbers_are_public(number, expected):
    assert is_public(number) is expected
