"""`afterword check`: how a letter sounds."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from afterword.core.tone import Remark, ToneContext

MOST = 4_000_000
"""In bytes: what is larger is no letter."""
SHOWN = 300
CHANNELS = {
    "e-mail": "email",
    "mail": "email",
    "linkedin": "message",
    "sms": "message",
    "text": "message",
    "chat": "message",
    "card": "post",
    "letter": "post",
    "phone": "call",
    "telephone": "call",
}
"""Other words for a channel, as people type them."""
KEYS = frozenset({"recipient", "others", "employer", "role", "discussed", "seeker", "channel", "language"})


@click.command()
@click.argument("letter")
@click.option("--kind", default="thank_you", show_default=True, help="What it is for: follow_up, answer_rejection ...")
@click.option("--context", "known", help="A JSON file with what is known: recipient, employer, role, discussed ...")
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
def check(letter: str, kind: str, known: str | None, as_json: bool) -> None:
    """Say how LETTER, a text file, sounds: what reads badly, why, and what to say instead. - reads standard input.

    Kinds: thank_you, follow_up, second_follow_up, promise, answer, answer_rejection, answer_invitation,
    answer_question, answer_offer, acceptance, withdrawal, feedback (after a no), more_time (for an offer); dashes do as
    well. The context is a JSON object; each of its keys may be left out: recipient, employer, role, discussed (a list),
    seeker, others (a list), channel, language (en, de, fr or es). It explains and forbids nothing: the exit code is 0
    with remarks too.

    Example: afterword check note.txt --kind follow_up --context context.json
    """
    from afterword.core.tone import check as read

    context, text = _context(kind, _facts(known) if known else {}), _text(letter)
    remarks = read(text, context)
    click.echo(_as_json(remarks) if as_json else _in_words(remarks) or _nothing(text, context))


def _text(letter: str) -> str:
    content = sys.stdin.buffer.read(MOST + 1) if letter == "-" else _bytes(letter)
    if len(content) > MOST:
        raise click.UsageError(f"{letter} is larger than {MOST // 1_000_000} MB, which is no letter.")
    return content.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")


def _bytes(name: str) -> bytes:
    try:
        with Path(name).open("rb") as file:
            return file.read(MOST + 1)
    except OSError as fault:
        raise click.UsageError(f"{name} cannot be read: {fault.strerror or fault}.") from fault


def _facts(name: str) -> dict[str, Any]:
    try:
        facts = json.loads(_bytes(name).decode("utf-8-sig"))
    except (ValueError, RecursionError) as fault:
        raise click.UsageError(f"{name} is no JSON: {fault}.") from fault
    if not isinstance(facts, dict):
        raise click.UsageError(f'{name} should be a JSON object, such as {{"recipient": "Dana Ruiz"}}.')
    return facts


def _context(kind: str, facts: dict[str, Any]) -> "ToneContext":
    from afterword.core.tone import ToneContext, UnknownKind, kind_named

    try:
        named = kind_named(kind)
    except UnknownKind as unknown:
        raise click.UsageError(str(unknown)) from unknown
    if strange := sorted(facts.keys() - KEYS - {"kind"}):
        click.echo(
            f"Passed over in the context: {', '.join(strange)}. Its keys are {', '.join(sorted(KEYS))}.", err=True
        )
    return ToneContext(
        kind=named,
        recipient=_word(facts, "recipient"),
        others=_list(facts, "others"),
        employer=_word(facts, "employer"),
        role=_word(facts, "role"),
        discussed=_list(facts, "discussed"),
        seeker=_word(facts, "seeker"),
        channel=_channel(facts),
        language=_language(facts),
    )


def _word(facts: dict[str, Any], key: str) -> str:
    value = facts.get(key)
    if value is None:
        return ""
    if isinstance(value, dict) and isinstance(value.get("name"), str):
        value = value["name"]
    if not isinstance(value, str):
        raise click.UsageError(f"{key!r} in the context should be words in quotation marks.")
    return value.strip()


def _list(facts: dict[str, Any], key: str) -> tuple[str, ...]:
    value = facts.get(key)
    if value is None:
        return ()
    if isinstance(value, str):
        return tuple(filter(None, map(str.strip, value.split(";"))))
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise click.UsageError(f"{key!r} in the context should be a list of words in quotation marks.")
    return tuple(filter(None, map(str.strip, value)))


def _channel(facts: dict[str, Any]) -> "Any":
    from afterword.core.history import Channel

    said = _word(facts, "channel").casefold()
    named = CHANNELS.get(said, said or Channel.EMAIL)
    if named not in list(Channel):
        raise click.UsageError(f"There is no channel {named!r}: choose one of {', '.join(Channel)}.")
    return Channel(named)


def _language(facts: dict[str, Any]) -> str:
    return _word(facts, "language").casefold().partition("-")[0].partition("_")[0]


def _as_json(remarks: "Sequence[Remark]") -> str:
    plain = [
        {
            "fault": str(each.fault),
            "words": each.words,
            "start": each.start,
            "end": each.end,
            "why": each.why,
            "better": each.better,
        }
        for each in remarks
    ]
    faults = list(dict.fromkeys(each["fault"] for each in plain))
    return json.dumps({"faults": faults, "remarks": plain}, indent=2, ensure_ascii=False)


def _in_words(remarks: "Sequence[Remark]") -> str:
    return "\n\n".join(map(_one_in_words, remarks))


def _nothing(text: str, context: "ToneContext") -> str:
    """What an empty list of remarks means: a letter that reads well, or one that could not be read for everything."""
    from afterword.core.tone import language_read

    if not any(map(str.isalpha, text)):
        return "There are no words in it to judge."
    if not language_read(text, context):
        return (
            "Nothing to remark on names, gaps and length. What it says was not judged: "
            "that is done for English and, in part, for German, French and Spanish."
        )
    return "Nothing to remark: it reads well."


def _one_in_words(remark: "Remark") -> str:
    better = f"Better: {_short(remark.better)}" if remark.better else "Better: leave it out."
    return f"{remark.fault}: “{_short(remark.words)}”\n{remark.why}\n{better}"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= SHOWN else f"{line[:SHOWN].rsplit(' ', 1)[0]} …"
