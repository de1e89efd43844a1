"""A wire that can be cut: a small TCP proxy on loopback."""

import contextlib
import socket
import threading
from types import TracebackType
from typing import Self


class Proxy:
    """Passes bytes to a port; each conversation is cut after as many bytes from the server as `cuts` has, in turn."""

    def __init__(self, port: int, *, cuts: tuple[int, ...] = ()) -> None:
        self._to = port
        self._cuts = list(cuts)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.conversations = 0
        threading.Thread(target=self._serve, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.conversations += 1
            server = socket.create_connection(("127.0.0.1", self._to))
            left = self._cuts.pop(0) if self._cuts else None
            threading.Thread(target=self._pass, args=(client, server, None), daemon=True).start()
            threading.Thread(target=self._pass, args=(server, client, left), daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket, left: int | None) -> None:
        with contextlib.suppress(OSError):
            while block := one.recv(4096):
                if left is not None:
                    block, left = block[:left], left - len(block)
                other.sendall(block)
                if left is not None and left <= 0:
                    break
        for end in (one, other):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
