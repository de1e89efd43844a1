"""The lines under an entry that begin with a label: `answered: the release`."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from afterword.core.diary.entry import Detail, Entry
from afterword.core.diary.errors import Refused
from afterword.core.diary.notation import quoted, spellings
from afterword.core.diary.told import InDetail
from afterword.core.patterns import Pattern

_LABEL = Pattern(r"([A-Za-z][A-Za-z ]*?)[ \t]*:[ \t]*(.*)$")


def labelled(entry: Entry, labels: Collection[str], example: str) -> Iterator[tuple[Detail, str, str]]:
    """The lines under an entry, each with its label and the words after it."""
    for detail in entry.details:
        match = _LABEL.match(detail.text)
        label = " ".join(match[1].casefold().split()) if match else detail.text.partition(":")[0]
        if match is None or label not in labels:
            expected = f"expected one of {', '.join(f'{name}:' for name in labels)}"
            raise InDetail(Refused(expected, found=label, near=tuple(labels), example=example), detail)
        yield detail, label, match[2].strip()


@contextmanager
def in_detail(detail: Detail) -> Iterator[None]:
    """What is refused inside says which line it is in."""
    try:
        yield
    except Refused as refused:
        raise InDetail(refused, detail) from refused


def spelled(words: str) -> str:
    """Words after a label, on one line: bare where that can be read back."""
    return spellings(words)[0] if words[:1] != '"' else quoted(words)


def lines_of(label: str, words: str) -> Iterator[str]:
    """Words under a label, a line for each of theirs."""
    if words:
        yield from (f"{label}: {spelled(line)}" for line in words.split("\n"))
