"""`afterword capture`: what a posting says, from a saved page or from its text."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from afterword.post.posting import Posting

NO_POSTING = 1


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="FILE | - [FILE …]")
def capture(sources: tuple[str, ...]) -> None:
    """Read a posting out of FILE, a saved page or plain text, or of standard input for a dash, and print it as JSON.

    Nothing is stored and nothing is fetched. What is no posting says why under `why`; the exit code is then 1. Several
    files give a list.

    Example: afterword capture posting.html
    """
    found = [_read(source) for source in sources]
    click.echo(json.dumps(found[0] if len(found) == 1 else found, indent=2, ensure_ascii=False))
    if not all(one["is_posting"] for one in found):
        sys.exit(NO_POSTING)


def _read(source: str) -> dict[str, object]:
    from afterword.post.posting import NotAPosting, read_posting

    try:
        return {"is_posting": True, "why": None} | _as_json(read_posting(_bytes(source)))
    except NotAPosting as refused:
        return {"is_posting": False, "why": str(refused)}


def _bytes(source: str) -> bytes:
    from afterword.post.posting import LARGEST

    if source == "-":
        return sys.stdin.buffer.read(LARGEST + 1)
    if source.startswith(("http://", "https://")):
        raise click.UsageError(
            "An address is fetched on the page only, where you allowed it: save the page and name the file."
        )
    try:
        with Path(source).open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as wrong:
        raise click.UsageError(f"{source} cannot be read: {wrong.strerror or wrong}.") from wrong


def _as_json(posting: "Posting") -> dict[str, object]:
    return {
        "role": posting.role or None,
        "employer": posting.employer or None,
        "city": posting.city or None,
        "region": posting.region or None,
        "country": posting.country or None,
        "remote": posting.is_remote,
        "employment": posting.employment or None,
        "salary": posting.salary or None,
        "posted_on": posting.posted_on.isoformat() if posting.posted_on else None,
        "apply_by": posting.apply_by.isoformat() if posting.apply_by else None,
        "link": posting.link or None,
        "description": posting.description or None,
        "read_from": str(posting.how),
        "other_postings": posting.others,
    }
