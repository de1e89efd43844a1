"""Reads the fenced blocks of a Markdown page, and the word that the line above says about each."""

import re
from dataclasses import dataclass, field

FENCE = re.compile(r"^(?P<ticks>`{3,})(?P<language>[\w-]*)")
REMARK = re.compile(r"^<!--\s*(?P<kind>not run|file|fails):\s*(?P<text>.+?)\s*-->$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One fenced block: `remarks` holds `not run` (a reason), `file` (a name), `fails` (a code)."""

    line: int
    language: str
    text: str
    remarks: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One `$ ...` line of a console block, with the output that the page shows below it."""

    words: str
    shown: str


def blocks_of(page: str) -> list[Block]:
    """All fenced blocks of a page, in order. An unclosed fence is a mistake of the page."""
    lines = page.splitlines()
    found, at = [], 0
    while at < len(lines):
        if fence := FENCE.match(lines[at]):
            end = _closing(lines, at, fence["ticks"])
            found.append(
                Block(
                    line=at + 1,
                    language=fence["language"],
                    text="".join(f"{line}\n" for line in lines[at + 1 : end]),
                    remarks=_remarks(lines[:at]),
                )
            )
            at = end
        at += 1
    return found


def commands_of(block: Block) -> list[Command]:
    """The commands of a console block; text before the first `$` belongs to none and is refused."""
    before, *parts = re.split(r"^\$ ", block.text, flags=re.MULTILINE)
    if before.strip() or not parts:
        raise ValueError(f"line {block.line}: a console block begins with `$ `")
    commands = []
    for part in parts:
        words, _, shown = part.partition("\n")
        commands.append(Command(words=words.strip(), shown=shown))
    return commands


def agrees(*, shown: str, printed: str) -> bool:
    """Whether a program printed what the page shows; `...` stands for anything, alone for lines."""
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() == "..." else _line_pattern(line) for line in shown.strip().splitlines()
    )
    tidy = "".join(f"{line.rstrip()}\n" for line in printed.strip("\n").splitlines())
    return re.fullmatch(pattern, tidy) is not None


def _line_pattern(line: str) -> str:
    return ".*?".join(re.escape(piece) for piece in line.rstrip().split("...")) + r"\n"


def _closing(lines: list[str], start: int, ticks: str) -> int:
    for at in range(start + 1, len(lines)):
        if lines[at].rstrip() == ticks:
            return at
    raise ValueError(f"line {start + 1}: the block that begins here is never closed")


def _remarks(above: list[str]) -> dict[str, str]:
    found = {}
    while above and (remark := REMARK.match(above[-1].strip())):
        found[remark["kind"]] = remark["text"]
        above = above[:-1]
    return found
