"""Runs a page's examples as its reader would: in one empty folder, from top to bottom."""

import os
import shlex
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from tests.docs.blocks import Block, Command, agrees, commands_of

PATIENCE = 60  # seconds for one command


class ExampleFailed(AssertionError):
    """The page shows something that the program does not do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The folder in which a page's examples run, and the environment they see."""

    folder: Path

    def run(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
        )

    def environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        return kept | {
            "AFTERWORD_DATA": str(self.folder / "data"),
            "HOME": str(self.folder),
            "COLUMNS": "100",
            "NO_COLOR": "1",
            "TERM": "dumb",
            "TZ": "UTC",
            "LC_ALL": "C.UTF-8",
            "PYTHONUTF8": "1",
        }


def is_example(block: Block) -> bool:
    """Whether a block asks to be run or written; other languages are only shown."""
    return block.language in {"console", "python"} or "file" in block.remarks


def run_block(block: Block, desk: Desk) -> None:
    """Runs one block and raises ExampleFailed, with the line, where the page is not true."""
    if name := block.remarks.get("file"):
        (desk.folder / name).write_text(block.text, encoding="utf-8")
    elif block.language == "python":
        _run_python(block, desk)
    else:
        _run_console(block, desk)


def _run_console(block: Block, desk: Desk) -> None:
    expected = int(block.remarks.get("fails", "0"))
    commands = commands_of(block)
    for command in commands:
        ended = desk.run(_words(command.words, block))
        last = command is commands[-1]
        _compare(block, command, ended, expected=expected if last else 0)


def _run_python(block: Block, desk: Desk) -> None:
    if ">>>" in block.text:
        script = desk.folder / "example.txt"
        command = [sys.executable, "-m", "doctest", "-o", "ELLIPSIS", script.name]
    else:
        script = desk.folder / "example.py"
        command = [sys.executable, script.name]
    script.write_text(block.text, encoding="utf-8")
    ended = desk.run(command)
    if ended.returncode != 0:
        raise ExampleFailed(f"line {block.line}: the example ended with\n{ended.stdout}")


def _words(line: str, block: Block) -> list[str]:
    program, *rest = shlex.split(line)
    if program != "afterword":
        raise ExampleFailed(
            f"line {block.line}: only `afterword` is run here, not `{program}`; "
            "say why above the block: <!-- not run: reason -->"
        )
    return [str(Path(sysconfig.get_path("scripts"), "afterword")), *rest]


def _compare(block: Block, command: Command, ended: subprocess.CompletedProcess[str], *, expected: int) -> None:
    if ended.returncode != expected:
        raise ExampleFailed(
            f"line {block.line}: `{command.words}` ended with {ended.returncode}, the page expects "
            f"{expected}; it printed\n{ended.stdout}"
        )
    if not agrees(shown=command.shown, printed=ended.stdout):
        raise ExampleFailed(
            f"line {block.line}: `{command.words}` printed\n{ended.stdout}\nbut the page shows\n{command.shown}"
        )
