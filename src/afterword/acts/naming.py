"""Short names for new things: readable in a diary, unique in the search."""

import re
import unicodedata
from collections.abc import Collection


def short_key(words: str, taken: Collection[str], *, default: str) -> str:
    """A key made of these words that is not taken: `lumen`, `lumen-2`. Words in scripts without a Latin form get the
    default, since a diary's ids are typed by hand.
    """
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].rstrip("-") or default
    key, n = base, 1
    while key in taken:
        n += 1
        key = f"{base}-{n}"
    return key
