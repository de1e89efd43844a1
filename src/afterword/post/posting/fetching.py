"""Fetching one page from an address that a person typed, and from nowhere else.

An address could as well be that of a machine in one's own house. So every name is resolved first, each of its numbers
has to be public, and the connection goes to the very number that was looked at; every redirect is looked at anew. No
cookie is kept, no other file is loaded, and both the size and the time have an end.
"""

import http.client
import ipaddress
import re
import socket
import ssl
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Timer
from time import monotonic
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from afterword.post.posting.value import LARGEST

MOST_REDIRECTS = 5
SECONDS = 15.0
"""For all of it, redirects included."""
PORTS = {"http": 80, "https": 443}
LONGEST_ADDRESS = 2000
READ_AT_ONCE = 64 * 1024
TYPES = ("text/html", "application/xhtml+xml", "text/plain")
HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; Afterword; one page at a person's request)",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.8",
    "Accept-Encoding": "gzip, identity",
    "Connection": "close",
}
REDIRECTS = (301, 302, 303, 307, 308)

_CHARSET = re.compile(r"charset\s*=\s*\"?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class NotFetched(OSError):
    """The page was not fetched; the sentence says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A page as it came, and the address at which it was found in the end."""

    content: bytes
    address: str
    charset: str


def is_public(number: str) -> bool:
    """Whether an address of the network belongs to the internet, and to no private net, host or router here."""
    try:
        found = ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inside = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if found in _NAT64:
            inside = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inside is not None:
            return is_public(str(inside))
    return found.is_global and not found.is_multicast


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """The way out: what names resolve to, which numbers and ports may be connected to, and whose word is trusted."""

    may_connect_to: Callable[[str], bool] = is_public
    may_use_port: Callable[[str, int], bool] = lambda scheme, port: PORTS[scheme] == port
    trust: Callable[[], ssl.SSLContext] = ssl.create_default_context
    seconds: float = SECONDS

    def fetch(self, address: str) -> Fetched:
        """The page at an address. Raises NotFetched."""
        ends_at = monotonic() + self.seconds
        for _ in range(MOST_REDIRECTS + 1):
            parts = _checked(address)
            try:
                found = self._ask(parts, ends_at)
            except NotFetched:
                raise
            except (OSError, http.client.HTTPException) as fault:
                is_late = monotonic() >= ends_at
                raise NotFetched(_why(TimeoutError() if is_late else fault, parts.hostname or "")) from fault
            if isinstance(found, Fetched):
                return found
            address = _joined(address, found)
        raise NotFetched("This address leads on and on: open it in the browser, and take the address where it ends.")

    def _ask(self, parts: SplitResult, ends_at: float) -> Fetched | str:
        """The page, or the address to which it leads."""
        host, port = parts.hostname or "", parts.port or PORTS[parts.scheme]
        if not self.may_use_port(parts.scheme, port):
            raise NotFetched("Only the usual ports of web pages are asked: leave the number after the colon out.")
        line = _Line(host, self._resolved(host, port), port=port, ends_at=ends_at,
                     context=self.trust() if parts.scheme == "https" else None)  # fmt: skip
        watch = Timer(_left(ends_at), line.cut)
        watch.start()
        try:
            line.request("GET", urlunsplit(("", "", parts.path or "/", parts.query, "")), headers=HEADERS)
            return _answer(line.getresponse(), parts, ends_at)
        finally:
            watch.cancel()
            line.close()

    def _resolved(self, host: str, port: int) -> str:
        """A number of this name; refused where any of its numbers is none that one may ask."""
        numbers = [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        if not numbers or not all(map(self.may_connect_to, numbers)):
            raise NotFetched(f"{host} is in a private network, or on this computer: nothing is fetched from there.")
        return numbers[0]


class _Line(http.client.HTTPConnection):
    """A connection to a number that was looked at, which answers to its name."""

    def __init__(self, host: str, number: str, *, port: int, ends_at: float, context: ssl.SSLContext | None) -> None:
        super().__init__(host, port)
        self._number, self._ends_at, self._context = number, ends_at, context
        self.default_port = PORTS["https" if context else "http"]

    def connect(self) -> None:
        """Connect, and look at the certificate where there is one."""
        self.sock = socket.create_connection((self._number, self.port), timeout=_left(self._ends_at))
        if self._context is not None:
            self.sock = self._context.wrap_socket(self.sock, server_hostname=self.host)

    def cut(self) -> None:
        """End the conversation, whoever waits in it: a server may send a byte now and then for ever."""
        with suppress(OSError):
            socket.socket.shutdown(self.sock, socket.SHUT_RDWR)  # of the line itself, below any encryption


def _checked(address: str) -> SplitResult:
    """An address that may be asked. Raises NotFetched."""
    refused = NotFetched("Write the address of the page as the browser shows it: it begins with https://.")
    if len(address) > LONGEST_ADDRESS or any(not one.isprintable() or one.isspace() for one in address):
        raise refused
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = parts.port
    except (ValueError, UnicodeError) as wrong:
        raise refused from wrong
    if parts.scheme not in PORTS or not host or parts.username or parts.password:
        raise refused
    path = "".join(one if one.isascii() else "".join(f"%{byte:02X}" for byte in one.encode()) for one in parts.path)
    query = "".join(one if one.isascii() else "".join(f"%{byte:02X}" for byte in one.encode()) for one in parts.query)
    there = f"[{host}]" if ":" in host else host
    return SplitResult(parts.scheme, f"{there}:{port}" if port else there, path, query, "")


def _joined(address: str, found: str) -> str:
    try:
        return urljoin(address, found)
    except ValueError:
        return ""


def _left(ends_at: float) -> float:
    left = ends_at - monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _answer(response: http.client.HTTPResponse, parts: SplitResult, ends_at: float) -> Fetched | str:
    if response.status in REDIRECTS and response.headers.get("Location"):
        return str(response.headers["Location"])
    if response.status != http.client.OK:
        raise NotFetched(_refusal(response.status, parts.hostname or ""))
    kind = response.headers.get_content_type()
    if kind not in TYPES:
        raise NotFetched(f"There is no page at this address but {kind}: open it and paste what it says.")
    charset = _CHARSET.search(response.headers.get("Content-Type", ""))
    return Fetched(
        content=_content(response, ends_at),
        address=urlunsplit(parts),
        charset=charset[1] if charset else "",
    )


def _content(response: http.client.HTTPResponse, ends_at: float) -> bytes:
    """The bytes of a page, and no more of them than a page may have, unpacked or not."""
    packing = response.headers.get("Content-Encoding", "identity").strip().lower()
    if packing not in ("identity", "gzip", ""):
        raise NotFetched("The page came packed in a way that is not read: save it and hand in the file.")
    unpack = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16) if packing == "gzip" else None
    content = b""
    while True:
        _left(ends_at)
        piece = response.read1(READ_AT_ONCE)
        if not piece:
            return content
        try:
            content += unpack.decompress(piece, LARGEST + 1 - len(content)) if unpack else piece
        except zlib.error as broken:
            raise NotFetched("The page came damaged: try again, or save it and hand in the file.") from broken
        if len(content) > LARGEST:
            raise NotFetched(f"The page is larger than {LARGEST // 1024 // 1024} MB: paste what it says.")


def _refusal(status: int, host: str) -> str:
    if status in (401, 403, 407, 429, 451, 503):
        return f"{host} gives this page only to a browser ({status}): open it there, and save it or paste what it says."
    if status in (404, 410):
        return f"{host} says that there is no such page ({status}): the posting may be gone."
    return f"{host} answered with {status} and not with the page: try again later, or paste what it says."


def _why(fault: Exception, host: str) -> str:
    match fault:
        case TimeoutError():
            return f"{host} took too long: try again later, or save the page and hand in the file."
        case socket.gaierror():
            return f"There is no {host}: look for a slip in the address."
        case ssl.SSLError():
            return (
                f"{host} could not prove that it is {host}, so nothing was fetched: save the page and hand in the file."
            )
        case ConnectionRefusedError():
            return f"{host} cannot be reached: look for a slip in the address, or save the page and hand in the file."
        case _:
            return f"{host} broke off: try again, or save the page and hand in the file."
