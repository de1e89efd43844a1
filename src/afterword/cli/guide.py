"""`afterword guide`: the guide in a terminal, and as a file to keep."""

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.core.guide.book import Guide
    from afterword.core.policy import Policy

MOST_FOUND = 8


@click.command()
@click.argument("chapter", required=False)
@click.option("--search", "question", help="List the chapters that speak of these words, the best first.")
@click.option("--policy", "name", default="considerate", show_default=True, help="Whose numbers stand in it.")
@click.option("--pdf", "pdf_file", type=click.Path(dir_okay=False, path_type=Path), help="Write the whole as a PDF.")
@click.option("--epub", "epub_file", type=click.Path(dir_okay=False, path_type=Path), help="Write it as an e-book.")
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
def guide(
    chapter: str | None,
    question: str | None,
    name: str,
    pdf_file: Path | None,
    epub_file: Path | None,
    as_json: bool,
) -> None:
    """Read the guide: its chapters, one CHAPTER, or the whole as a file.

    Example: afterword guide asking-for-news
    """
    from afterword.core.policy import UnknownPolicy, policy_named
    from afterword.reads.guide.book import guide as read

    try:
        policy = policy_named(name)
    except UnknownPolicy as unknown:
        raise click.ClickException(str(unknown)) from unknown
    if pdf_file or epub_file:
        _write_files(policy, pdf_file, epub_file)
    elif question is not None:
        click.echo(_found(read(policy), question, as_json=as_json))
    else:
        click.echo(_one(read(policy), chapter, as_json=as_json) if chapter else _all(read(policy), as_json=as_json))


def _all(book: "Guide", *, as_json: bool) -> str:
    from afterword.core.guide.plain import contents

    if not as_json:
        return contents(book)
    return json.dumps(
        [{"chapter": one.slug, "title": one.title, "part": one.part, "lede": one.lede} for one in book.chapters],
        indent=2,
    )


def _one(book: "Guide", slug: str, *, as_json: bool) -> str:
    from difflib import get_close_matches

    from afterword.core.guide.plain import chapter_text

    found = book.chapter(slug)
    if found is None:
        close = get_close_matches(slug, [one.slug for one in book.chapters], n=1)
        hint = f"did you mean {close[0]}?" if close else "`afterword guide` lists them."
        raise click.ClickException(f"The guide has no chapter {slug!r}: {hint}")
    text = chapter_text(found)
    return json.dumps({"chapter": found.slug, "title": found.title, "text": text}, indent=2) if as_json else text


def _found(book: "Guide", question: str, *, as_json: bool) -> str:
    from afterword.core.guide.search import search

    hits = search(book, question)[:MOST_FOUND]
    rows = [(hit.chapter.slug, "".join(piece.text for piece in hit.passage).strip()) for hit in hits]
    if as_json:
        return json.dumps([{"chapter": slug, "passage": passage} for slug, passage in rows], indent=2)
    return "\n".join(f"{slug}\n    {passage}" for slug, passage in rows) or "No chapter has these words."


def _write_files(policy: "Policy", pdf_file: Path | None, epub_file: Path | None) -> None:
    """Each file that was asked for."""
    from afterword.reads.guide.epub import epub
    from afterword.reads.guide.pdf import pdf

    for file, make in ((pdf_file, pdf), (epub_file, epub)):
        if file:
            _write(file, make, policy)


def _write(file: Path, make: "Callable[[Policy], bytes]", policy: "Policy") -> None:
    """The file whole, or the one that was there before."""
    part = file.with_name(f".{file.name}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(make(policy))
        part.replace(file)
    except OSError as fault:
        with suppress(OSError):
            part.unlink()
        raise click.ClickException(f"{file} could not be written: {fault.strerror or fault}.") from fault
    click.echo(f"Wrote {file}.")
