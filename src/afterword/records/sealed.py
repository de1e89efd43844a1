"""Secrets at rest: sealed with a key that lives beside the database and never in it or in its backup."""

from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings


class SealBroken(ValueError):
    """A secret cannot be opened with the key that is there."""

    def __init__(self) -> None:
        super().__init__("The stored password cannot be opened with this computer's key: enter it again.")


def seal(secret: str) -> str:
    """The secret as it may be stored."""
    return _lock().encrypt(secret.encode()).decode()


def open_sealed(sealed: str) -> str:
    """The secret again. Raises SealBroken."""
    try:
        return _lock().decrypt(sealed.encode()).decode()
    except InvalidToken:
        raise SealBroken from None


def _lock() -> Fernet:
    """The lock to which the data folder holds the key."""
    path = Path(settings.DATA_FOLDER) / "seal-key"
    if not path.exists():
        handle = path.with_suffix(".new")
        handle.touch(mode=0o600)
        handle.write_bytes(Fernet.generate_key())
        handle.replace(path)
    return Fernet(path.read_bytes())
