"""A mail server on this computer that takes letters durably, or fails at a chosen step in a chosen way.

In a test: `with SmtpSink(faults=["451_at_rcpt"]) as sink: ... sink.port, sink.received`.
On its own: `python tests/post/smtp_sink.py --port 0 --log taken.txt --faults ok,reset --repeat` prints its port.

The nth connection meets the nth fault; later ones meet none, or the list again with `repeat`. A fault is one of the
names in NAMED, or `step:action`, with `=seconds` behind it where it waits. A letter that was taken is in the log (its
X-Afterword-ID, one line each) and on the disk before the answer leaves.
"""

import argparse
import base64
import os
import re
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Iterable, Iterator
from itertools import chain, cycle, repeat
from pathlib import Path
from typing import NamedTuple, Self

STEPS = ("connect", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "content", "dot", "taken")
NAMED = {
    "421_at_connect": "connect:421",
    "554_at_connect": "connect:554",
    "garbage_at_connect": "connect:garbage",
    "drop_at_connect": "connect:drop",
    "ehlo_hang": "ehlo:hang",
    "ehlo_drip": "ehlo:drip",
    "starttls_cut": "starttls:accept_drop",
    "454_at_starttls": "starttls:454",
    "454_at_auth": "auth:454",
    "535_at_auth": "auth:535",
    "451_at_mail": "mail:451",
    "550_at_mail": "mail:550",
    "drop_at_mail": "mail:drop",
    "451_at_rcpt": "rcpt:451",
    "550_at_rcpt": "rcpt:550",
    "rcpt_hang": "rcpt:hang",
    "451_at_data": "data:451",
    "550_at_data": "data:550",
    "data_hang": "data:hang",
    "garbage_at_data": "data:garbage",
    "drop_before_dot": "content:drop",
    "reset": "content:reset",
    "early_250": "data:early_yes",
    "early_552": "data:early_no",
    "drop_after_dot_before_answer": "dot:drop",  # the letter was not taken
    "hang_after_dot": "dot:hang",
    "451_after_dot": "dot:451",
    "421_after_dot": "dot:421",
    "550_after_dot": "dot:550",
    "accept_then_drop": "taken:drop",  # the letter was taken
    "accept_then_reset": "taken:reset",
    "late_250": "taken:late",
    "garbage_reply": "taken:garbage",
    "split_reply": "taken:split",
    "torn_reply": "taken:torn",
    "two_faced_reply": "taken:two_faced",
    "drip_reply": "taken:drip",
}
SOON = 0.05  # seconds between the halves of a split answer, unless told otherwise
_LETTER_ID = re.compile(rb"^X-Afterword-ID: (\S+)\r$", re.MULTILINE)


class Fault(NamedTuple):
    step: str = ""
    action: str = ""
    seconds: float = SOON

    @classmethod
    def named(cls, text: str) -> "Fault":
        if text == "ok":
            return cls()
        name, _, seconds = text.partition("=")
        step, colon, action = NAMED.get(name, name).partition(":")
        if not colon or step not in STEPS:
            raise ValueError(f"There is no fault named {text!r}. There are: {', '.join(NAMED)}.")
        return cls(step, action, float(seconds or SOON))


class HungUp(Exception):
    """This conversation is over."""


class SmtpSink:
    """The server; `received` holds every letter it took responsibility for, `heard` every command."""

    def __init__(
        self,
        *,
        port: int = 0,
        log: Path | None = None,
        faults: Iterable[str] = (),
        again: bool = False,
        tls: ssl.SSLContext | None = None,
        starttls: ssl.SSLContext | None = None,
        login: tuple[str, str] | None = None,
        mechanisms: str = "PLAIN LOGIN",
        size: int = 0,
    ) -> None:
        planned = [Fault.named(fault) for fault in faults]
        self.faults: Iterator[Fault] = cycle(planned) if again else chain(planned, repeat(Fault()))
        self.tls, self.starttls, self.login = tls, starttls, login
        self.mechanisms, self.size = mechanisms, size
        self.received: list[bytes] = []
        self.heard: list[str] = []
        self.connections = 0
        self._log, self._writing = log, threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", port), backlog=50)
        self._open: set[socket.socket] = set()
        self.port: int = self._listener.getsockname()[1]

    def __enter__(self) -> Self:
        threading.Thread(target=self.serve, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits in accept
        self._listener.close()
        for connection in tuple(self._open):
            connection.close()

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            fault = next(self.faults)
            threading.Thread(target=self._converse, args=(connection, fault), daemon=True).start()

    def take(self, letter: bytes) -> None:
        """The letter is ours from here on: durable before anybody is told."""
        found = _LETTER_ID.search(letter)
        line = (found[1] if found else b"?") + b"\n"
        with self._writing:
            self.received.append(letter)
            if self._log:
                with self._log.open("ab") as log:
                    log.write(line)
                    log.flush()
                    os.fsync(log.fileno())

    def _converse(self, connection: socket.socket, fault: Fault) -> None:
        self._open.add(connection)
        conversation = Conversation(self, connection, fault)
        try:
            conversation.run()
        except (HungUp, OSError):
            pass
        finally:
            conversation.socket.close()
            self._open.discard(connection)


class Conversation:
    """One client's connection, with the fault it is to meet."""

    def __init__(self, sink: SmtpSink, connection: socket.socket, fault: Fault) -> None:
        self.sink, self.socket, self.fault = sink, connection, fault
        self.unread = b""

    def run(self) -> None:
        if self.sink.tls:
            self._wrap(self.sink.tls)
        self._answer("connect", "220 sink.example ESMTP")
        while True:
            command = self._line()
            verb, space, rest = command.partition(" ")
            self.sink.heard.append(verb.upper() + space + rest)
            self._obey(verb.upper(), command)

    def _obey(self, verb: str, command: str) -> None:
        match verb:
            case "EHLO":
                self._answer("ehlo", self._extensions())
            case "STARTTLS":
                self._start_tls()
            case "AUTH":
                self._authenticate(command)
            case "MAIL" | "RCPT":
                self._answer(verb.lower(), "250 2.1.0 fine")
            case "DATA":
                self._data()
            case "QUIT":
                self._say("221 2.0.0 bye")
                raise HungUp
            case "RSET" | "NOOP":
                self._say("250 fine")
            case _:
                self._say("500 5.5.2 what?")

    def _extensions(self) -> str:
        lines = ["sink.example", f"SIZE {self.sink.size}", "8BITMIME"]
        if self.sink.starttls or self.fault.step == "starttls":
            lines.append("STARTTLS")
        if self.sink.login or self.fault.step == "auth":
            lines.append(f"AUTH {self.sink.mechanisms}")
        return "\r\n".join([*(f"250-{line}" for line in lines), "250 HELP"])

    def _start_tls(self) -> None:
        if self.fault.action == "accept_drop":
            self._say("220 go ahead")
            raise HungUp
        self._answer("starttls", "220 go ahead")
        if self.sink.starttls:
            self._wrap(self.sink.starttls)

    def _wrap(self, context: ssl.SSLContext) -> None:
        self.unread = b""
        self.socket = context.wrap_socket(self.socket, server_side=True)

    def _authenticate(self, command: str) -> None:
        _, mechanism, *initial = command.split()
        if mechanism.upper() == "XOAUTH2":
            self._with_token(base64.b64decode(initial[0]).decode())
            return
        if mechanism.upper() == "PLAIN":
            _, user, password = base64.b64decode(initial[0]).decode().split("\0")
        else:
            user, password = self._asked("Username:"), self._asked("Password:")
        right = self.sink.login in {None, (user, password)}
        self._answer("auth", "235 2.7.0 welcome" if right else f"535 5.7.8 not {password}")

    def _with_token(self, said: str) -> None:
        """Refused as Gmail and Microsoft do it: a challenge with the reason, and the 535 after an empty answer."""
        user, bearer, *rest = said.split("\x01")
        if (user.removeprefix("user="), bearer.removeprefix("auth=Bearer ")) == self.sink.login and rest == ["", ""]:
            self._answer("auth", "235 2.7.0 welcome")
            return
        self._say("334 eyJzdGF0dXMiOiI0MDEifQ==")
        self._answer("auth", "535 5.7.8 not accepted" if self._line() == "" else "500 what?")

    def _asked(self, prompt: str) -> str:
        self._say(f"334 {base64.b64encode(prompt.encode()).decode()}")
        return base64.b64decode(self._line()).decode()

    def _data(self) -> None:
        self._answer("data", "354 go ahead")
        if self.fault.step == "data" and self.fault.action.isdigit():
            return
        letter = self._content()
        if self.fault.step == "content":
            raise HungUp
        if self.fault.step != "dot":
            self.sink.take(letter)
        self._answer("taken" if self.fault.step != "dot" else "dot", "250 2.0.0 taken")

    def _content(self) -> bytes:
        if self.fault.step == "content":
            self._more()
            self._answer("content", "")
        while not (self.unread.startswith(b".\r\n") or b"\r\n.\r\n" in self.unread):
            self._more()
        letter, _, self.unread = (b"\r\n" + self.unread).partition(b"\r\n.\r\n")
        return letter.removeprefix(b"\r\n").replace(b"\r\n..", b"\r\n.") + b"\r\n"

    def _answer(self, step: str, right: str) -> None:
        """The right answer, or the fault that waits at this step."""
        if step != self.fault.step:
            self._say(right)
        elif self.fault.action.isdigit():
            self._say(f"{self.fault.action} 4.0.0 as planned")
            if self.fault.action == "421":
                raise HungUp
        else:
            getattr(self, f"_{self.fault.action}")(right)

    def _drop(self, _right: str) -> None:
        raise HungUp

    def _die(self, _right: str) -> None:
        os._exit(9)  # the whole server, with every conversation that it has, as a kill would end it

    def _reset(self, _right: str) -> None:
        # A linger of zero makes the close an RST.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise HungUp

    def _hang(self, _right: str) -> None:
        while True:
            self._more()

    def _late(self, right: str) -> None:
        threading.Event().wait(self.fault.seconds)
        self._say(right)

    def _early_yes(self, right: str) -> None:
        self._say(f"{right}\r\n250 2.0.0 taken before it was given")

    def _early_no(self, right: str) -> None:
        self._say(f"{right}\r\n552 5.3.4 too much of it")

    def _garbage(self, _right: str) -> None:
        self._say("2500 \x07 hello? is this the pizza service?")

    def _split(self, right: str) -> None:
        self.socket.sendall(right[:2].encode())
        threading.Event().wait(self.fault.seconds)
        self._say(right[2:])

    def _torn(self, right: str) -> None:
        self.socket.sendall(right[:5].encode())
        raise HungUp

    def _two_faced(self, right: str) -> None:
        self._say(f"451-wait\r\n{right}")

    def _drip(self, right: str) -> None:
        # Each byte comes well within any timeout, the whole answer never.
        while True:
            self.socket.sendall(f"{right[:3]}-".encode())
            for _ in range(100):
                threading.Event().wait(self.fault.seconds)
                self.socket.sendall(b"x")
            self._say("")

    def _say(self, text: str) -> None:
        self.socket.sendall(f"{text}\r\n".encode())

    def _line(self) -> str:
        while b"\r\n" not in self.unread:
            self._more()
        line, _, self.unread = self.unread.partition(b"\r\n")
        return line.decode("utf-8", "replace")

    def _more(self) -> None:
        received = self.socket.recv(65536)
        if not received:
            raise HungUp
        self.unread += received


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--log", type=Path)
    parser.add_argument("--faults", default="", help="names or step:action, with commas between")
    parser.add_argument("--repeat", action="store_true", help="begin the faults again at the end")
    given = parser.parse_args()
    faults = [fault for fault in given.faults.split(",") if fault]
    sink = SmtpSink(port=given.port, log=given.log, faults=faults, again=given.repeat)
    sys.stdout.write(f"{sink.port}\n")
    sys.stdout.flush()
    sink.serve()


if __name__ == "__main__":
    main()
