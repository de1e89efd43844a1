"""A Dovecot of one's own on loopback, where this machine has one. Nothing is downloaded."""

import getpass
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import imapclient
import trustme

NOBODY = 65534
PASSWORD = "öffne-dich"
STARTS_WITHIN = 20
HOW_TO_INSTALL = "Install Dovecot (on Debian and Ubuntu: apt-get install dovecot-imapd)."

CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/run/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
disable_plaintext_auth = no
default_internal_user = {internal}
default_login_user = {login}
default_internal_group = {group}
first_valid_uid = 0
last_valid_uid = 0
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
mail_location = maildir:{folder}/mail/%u
imap_capability = {capability}
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = static
  mechanisms = plain login
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home/%u
}}
namespace inbox {{
  inbox = yes
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""
OAUTH = """
tokeninfo_url = http://127.0.0.1:{port}/tokeninfo?access_token=
username_attribute = email
active_attribute = active
active_value = yes
"""


def find_dovecot() -> Path | None:
    """The server, which Debian keeps where only root looks."""
    found = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")
    return Path(found) if found else None


class Dovecot:
    """A running server, its mail, and a client of the tests' own that may write there."""

    def __init__(self, folder: Path, *, port: int, tls_port: int) -> None:
        self.folder = folder
        self.port = port
        self.tls_port = tls_port

    @contextmanager
    def client(self, user: str) -> Iterator[imapclient.IMAPClient]:
        with imapclient.IMAPClient("127.0.0.1", self.port, ssl=False, timeout=20) as line:
            line.plain_login(user, PASSWORD)
            yield line

    def put(self, user: str, *messages: bytes, folder: str = "INBOX") -> None:
        with self.client(user) as line:
            if not line.folder_exists(folder):
                line.create_folder(folder)
            for message in messages:
                line.append(folder, message)

    def flags(self, user: str, folder: str = "INBOX") -> dict[int, tuple[bytes, ...]]:
        with self.client(user) as line:
            line.select_folder(folder, readonly=True)
            return {uid: row[b"FLAGS"] for uid, row in line.fetch(line.search(), ["FLAGS"]).items()}

    def forget_uids(self, user: str) -> None:
        """Lose the indexes, as a restored server does: every message gets another UID, under another UIDVALIDITY."""
        for one in (self.folder / "mail" / user).rglob("dovecot*"):
            if one.is_file():
                one.unlink()
        time.sleep(1.1)  # the new UIDVALIDITY is a number of seconds


@contextmanager
def running_dovecot(
    folder: Path, certificate: trustme.LeafCert, *, tokeninfo_port: int = 9, capability: str = ""
) -> Iterator[Dovecot]:
    """A server until the block ends. `capability` says what it offers, where not all that it can."""
    binary = find_dovecot()
    assert binary is not None, HOW_TO_INSTALL
    port, tls_port = _free_port(), _free_port()
    _lay_out(folder, certificate, {"port": port, "tls_port": tls_port, "capability": capability}, tokeninfo_port)
    process = subprocess.Popen(
        [str(binary), "-F", "-c", str(folder / "dovecot.conf")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(port, folder)
        yield Dovecot(folder, port=port, tls_port=tls_port)
    finally:
        process.send_signal(signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=STARTS_WITHIN)
        process.kill()


def _lay_out(folder: Path, certificate: trustme.LeafCert, asked: dict[str, int | str], tokeninfo_port: int) -> None:
    is_root = os.geteuid() == 0
    me = getpass.getuser()
    for name in ("mail", "home", "run"):
        (folder / name).mkdir(parents=True, exist_ok=True)
        if is_root and name != "run":
            os.chown(folder / name, NOBODY, NOBODY)
    for place in (folder, *folder.parents):  # the server's own user has to reach it
        with suppress(PermissionError):
            place.chmod(place.stat().st_mode | 0o011)
    certificate.cert_chain_pems[0].write_to_path(folder / "cert.pem")
    certificate.private_key_pem.write_to_path(folder / "key.pem")
    (folder / "oauth2.conf").write_text(OAUTH.format(port=tokeninfo_port))
    (folder / "dovecot.conf").write_text(
        CONFIG.format(
            folder=folder,
            internal="dovecot" if is_root else me,
            login="dovenull" if is_root else me,
            group="dovecot" if is_root else me,
            uid=NOBODY if is_root else os.geteuid(),
            gid=NOBODY if is_root else os.getegid(),
            password=PASSWORD,
            **asked,
        )
    )


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


def _wait_for(port: int, folder: Path) -> None:
    end = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < end:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    log = folder / "log"
    raise AssertionError(f"Dovecot did not start: {log.read_text() if log.exists() else 'it said nothing'}")
