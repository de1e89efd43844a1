"""A provider of sign-ins on loopback: gives tokens, and tells a mail server whether one is good."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit


class TokenServer:
    """Answers forms in turn with what stands in `answers`; `good` has the tokens that let in, and whom."""

    def __init__(self) -> None:
        self.good: dict[str, str] = {}
        self.answers: list[tuple[int, dict[str, Any]]] = []
        self.heard: list[dict[str, str]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                token = parse_qs(urlsplit(self.path).query).get("access_token", [""])[0]
                known = outer.good.get(token)
                self.answer(200, {"email": known, "active": "yes"} if known else {"active": "no"})

            def do_POST(self) -> None:
                form = self.rfile.read(int(self.headers["Content-Length"])).decode()
                outer.heard.append({name: values[0] for name, values in parse_qs(form).items()})
                self.answer(*outer.answers.pop(0))

            def answer(self, status: int, said: dict[str, Any]) -> None:
                content = json.dumps(said).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
