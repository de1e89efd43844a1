"""A train on its way: what stands between a browser and the program, and lets nothing through in a tunnel."""

import socket
import threading
from contextlib import suppress


class Train:
    """Carries every connection to a port of this computer, until it is in a tunnel; `port` is where it is reached."""

    def __init__(self, to: int) -> None:
        self._to = to
        self._in_tunnel = threading.Event()
        self._carried: set[socket.socket] = set()
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._door.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def into_the_tunnel(self) -> None:
        """From now on nothing gets through, and what was on its way is lost."""
        self._in_tunnel.set()
        for one in list(self._carried):
            _close(one)

    def out_of_the_tunnel(self) -> None:
        """Everything gets through again."""
        self._in_tunnel.clear()

    def stop(self) -> None:
        """The end of the line."""
        self.into_the_tunnel()
        _close(self._door)

    def _serve(self) -> None:
        while True:
            try:
                come, _ = self._door.accept()
            except OSError:
                return
            if self._in_tunnel.is_set():
                _close(come)
                continue
            there = socket.create_connection(("127.0.0.1", self._to))
            self._carried |= {come, there}
            if self._in_tunnel.is_set():
                self.into_the_tunnel()
            for one, other in ((come, there), (there, come)):
                threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while said := one.recv(65536):
                other.sendall(said)
        for end in (one, other):
            _close(end)
            self._carried.discard(end)


def _close(one: socket.socket) -> None:
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
