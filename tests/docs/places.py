"""Where the documents are, and which files belong to the project."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MADE_BY_TOOLS = {".git", ".venv", "__pycache__", "build", "dist", ".hypothesis"}


def project_files() -> list[Path]:
    """Every file that is, or would be, under version control."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        names = os.fsdecode(listed.stdout).split("\0")
        return [file for name in names if name and (file := ROOT / name).is_file()]
    return [file for file in ROOT.rglob("*") if file.is_file() and not _is_made(file)]


def pages() -> list[Path]:
    """The project's own Markdown, without what others wrote."""
    return [file for file in project_files() if file.suffix == ".md" and "vendor" not in file.parts]


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def _is_made(file: Path) -> bool:
    parts = file.relative_to(ROOT).parts[:-1]
    return any(part in MADE_BY_TOOLS or part.endswith("_cache") for part in parts)
