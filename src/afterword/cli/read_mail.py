"""The half of `afterword read` that reads mail: a line for each message, and a refusal for each that cannot be read."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from afterword.cli.moments import zulu

if TYPE_CHECKING:
    from afterword.core.mail.kinds import MessageReading
    from afterword.core.mail.message import ReceivedMessage
    from afterword.core.timeframe import TimeFrame
    from afterword.post.mailbox.protocol import RawMessage

ENDINGS = frozenset({".eml", ".msg", ".mbox", ".mbx"})


def are_mail(given: tuple[str, ...]) -> bool:
    """Whether what was given are files of mail and no sentence."""
    return all(Path(one).suffix.lower() in ENDINGS or (len(one) < 200 and Path(one).is_file()) for one in given)


def read_mail(given: tuple[str, ...], *, now: datetime, country: str, zone: str, part: str, as_json: bool) -> None:
    """Read each file, and end with an exit code of 1 where one could not be read."""
    refused = False
    for name in given:
        for label, message in _messages(name):
            if isinstance(message, str):
                refused = True
                _refuse(label, message, as_json=as_json)
            else:
                _say(label, message, now=now, country=country, zone=zone, part=part, as_json=as_json)
    if refused:
        raise SystemExit(1)


def _messages(name: str) -> Iterator[tuple[str, "ReceivedMessage | str"]]:
    """Each message in a file with the name to show for it, or the sentence that says why there is none."""
    from afterword.post.parsing.mailfile import is_mbox, messages

    path = Path(name)
    try:
        many = is_mbox(path)
        number = 0
        for number, one in enumerate(messages(path), 1):
            yield f"{name}#{number}" if many else name, _parsed(one)
        if not number:
            yield name, "It holds no message."
    except OSError as error:
        yield name, f"It cannot be opened: {error.strerror or error}."


def _parsed(one: "RawMessage") -> "ReceivedMessage | str":
    from afterword.post.parsing import Unreadable, parsed
    from afterword.post.parsing.limits import TooLarge

    try:
        if one.is_cut:
            raise TooLarge(one.size)
        return parsed(one.content)
    except Unreadable as refused:
        return str(refused)


def _refuse(label: str, why: str, *, as_json: bool) -> None:
    click.echo(json.dumps({"file": label, "refused": why}, ensure_ascii=False) if as_json else f"{label}: {why}")


def _say(
    label: str, message: "ReceivedMessage", *, now: datetime, country: str, zone: str, part: str, as_json: bool
) -> None:
    from afterword.core.mail.places import whereabouts
    from afterword.core.mail.reading import read_message

    guessed = whereabouts(message)
    read = read_message(
        message,
        received_at=now,
        country=country or guessed.country,
        zone=zone or guessed.zone,
        subdivision=part or None,
    )
    if as_json:
        click.echo(json.dumps(_as_json(label, read), ensure_ascii=False))
        return
    click.echo(_in_words(label, message, read))
    if not country and (read.frame or read.interview_at or read.asked_by):
        click.echo(f"  Read as written in {guessed.country}, from {guessed.why}; --country says better.")


def _as_json(label: str, read: "MessageReading") -> dict[str, object]:
    return {
        "file": label,
        "kind": str(read.kind),
        "kinds": [str(one.kind) for one in read.kinds],
        "employer": read.employer or None,
        "role": read.role or None,
        "expected_by": _day(read.frame),
        "asks_for": list(read.asks_for),
        "asked_by": read.asked_by.isoformat() if read.asked_by else None,
        "interview_at": read.interview_at.isoformat() if read.interview_at else None,
        "why": " ".join(read.why),
    }


def _day(frame: "TimeFrame | None") -> str | None:
    return frame.expected_by.isoformat() if frame and frame.expected_by else None


def _in_words(label: str, message: "ReceivedMessage", read: "MessageReading") -> str:
    kinds = ", ".join(str(one.kind).replace("_", " ") for one in read.kinds)
    about = " · ".join(filter(None, [read.employer, read.role]))
    days = [
        f"answer by {_day(read.frame)}" if _day(read.frame) else "",
        f"asked by {read.asked_by}" if read.asked_by else "",
        f"interview {zulu(read.interview_at)}" if read.interview_at else "",
        f"away until {read.away_until}" if read.away_until else "",
    ]
    head = "; ".join(filter(None, [f"{label}: {kinds}", about, *days]))
    return "\n  ".join([head, *filter(None, [message.subject[:100]]), *read.why])
