"""`python -m tests.bench.mail_reading FOLDER ...`: how well and how fast mail is read, on folders of real mail.

Nobody's mail is part of this project, so the folders are the caller's. A folder holds messages (`.eml`, `.msg`, `.txt`
with headers, `.tar.gz` of them, `.mbox`) and says what they are in `labels.csv` (`file,kind`), or else by the names of
its subfolders where those are kinds; without either, everything in it should be `other`. Collections that hold texts
alone are known by their files: `rejection_data.csv` with `labels_fine.csv`, `rejections.csv`, `email_dataset.json`,
`alerts.jsonl`.
"""

import argparse
import csv
import email
import json
import sys
import tarfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from email import policy
from pathlib import Path

from afterword.core.mail.evidence import evidence
from afterword.core.mail.kinds import MessageKind
from afterword.core.mail.matching import Candidate, filed, match
from afterword.core.mail.places import whereabouts
from afterword.core.mail.reading import read_message
from afterword.post.parsing import Unreadable, parsed
from afterword.post.parsing.mailfile import messages

NOW = datetime(2026, 3, 2, 15, tzinfo=UTC)
APPLICATIONS = 1000
TARGET = 1.5
Labelled = tuple[bytes, str]
FINE = {
    "rejection": "rejection",
    "ack": "acknowledgement",
    "assessment_received": "acknowledgement",
    "status_update": "acknowledgement",
    "interview_invite": "interview_invitation",
    "action_required": "request",
}
COARSE = {
    "Applied": "acknowledgement",
    "Interviewed": "interview_invitation",
    "Rejected": "rejection",
    "Offers": "offer",
    "Irrelevant": "other",
}


def main() -> int:
    """Print a table for each folder, and the speed over all of them."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.mail_reading", description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path)
    folders = parser.parse_args().folders
    if not folders:
        print("Name at least one folder of mail: this project carries none. See the first lines of this file for how.")
        return 2
    raws: list[bytes] = []
    for folder in folders:
        if not folder.is_dir():
            print(f"{folder} is no folder.", file=sys.stderr)
            return 2
        labelled = list(labelled_mail(folder))
        raws += [raw for raw, _ in labelled]
        print("\n".join(accuracy(folder.name, labelled)))
    print("\n".join(speed(raws)))
    return 0


def labelled_mail(folder: Path) -> Iterator[Labelled]:
    """The messages of a folder, each with its kind."""
    for marker, reader in TEXTS.items():
        if (folder / marker).exists():
            yield from reader(folder / marker)
            return
    labels = folder / "labels.csv"
    known = (
        {row["file"]: row["kind"] for row in csv.DictReader(labels.open(encoding="utf-8"))} if labels.exists() else {}
    )
    for path in sorted(folder.rglob("*")):
        kind = known.get(str(path.relative_to(folder)), path.parent.name if path.parent.name in KINDS else "other")
        if path.name.endswith(".tar.gz"):
            yield from ((raw, kind) for raw in packed(path))
        elif path.suffix in (".eml", ".msg", ".txt", ".mbox") and path.name != "SOURCE.txt":
            yield from ((one.content, kind) for one in messages(path))


KINDS = frozenset(map(str, MessageKind))


def packed(path: Path) -> Iterator[bytes]:
    with tarfile.open(path) as archive:
        for member in archive:
            file = archive.extractfile(member)
            if file is not None:
                yield file.read()


def as_mail(subject: str, body: str) -> bytes:
    """A message around a text of which only that was kept."""
    head = f"From: somebody@employer.example\nSubject: {' '.join(subject.split())}\nContent-Type: text/plain; charset=utf-8\n"
    return f"{head}Content-Transfer-Encoding: 8bit\n\n{body}".encode("utf-8", "replace")


def fine_texts(path: Path) -> Iterator[Labelled]:
    rows = list(csv.reader(path.open(encoding="utf-8", errors="replace")))[1:]
    labels = list(csv.DictReader(path.with_name("labels_fine.csv").open(encoding="utf-8")))
    for row, label in zip(rows, labels, strict=False):
        yield as_mail("", row[0]), FINE.get(label["fine_label"], "other")


def rejected_texts(path: Path) -> Iterator[Labelled]:
    for row in csv.reader(path.open(encoding="utf-8")):
        yield as_mail("", row[1]), "rejection"


def coarse_texts(path: Path) -> Iterator[Labelled]:
    for item in json.loads(path.read_text("utf-8")):
        yield as_mail(item["subject"], item["body"]), COARSE[item["category"]]


def other_texts(path: Path) -> Iterator[Labelled]:
    for line in path.read_text("utf-8").splitlines():
        yield as_mail("", json.loads(line)["text"]), "other"


TEXTS: dict[str, Callable[[Path], Iterator[Labelled]]] = {
    "rejection_data.csv": fine_texts,
    "rejections.csv": rejected_texts,
    "email_dataset.json": coarse_texts,
    "alerts.jsonl": other_texts,
}


def accuracy(name: str, labelled: Iterable[Labelled]) -> Iterator[str]:
    """Recall and false alarms by kind, and the mean of the kinds' F1."""
    seen: Counter[tuple[str, str]] = Counter()
    for raw, kind in labelled:
        seen[kind, read_kind(raw)] += 1
    scores = []
    for kind in sorted({kind for pair in seen for kind in pair}):
        right = seen[kind, kind]
        wanted = sum(n for (want, _), n in seen.items() if want == kind)
        found = sum(n for (_, got), n in seen.items() if got == kind)
        if wanted:
            scores.append(2 * right / (wanted + found))
        recall = f"{right / wanted:.3f}" if wanted else "-"
        yield f"{name:28} {kind:22} {wanted:5} recall {recall:>6}  false alarms {found - right}"
    yield f"{name:28} {'macro-F1':22} {sum(seen.values()):5} {sum(scores) / len(scores) if scores else 0:.3f}"


def read_kind(raw: bytes) -> str:
    try:
        message = parsed(raw)
    except Unreadable:
        return "refused"
    where = whereabouts(message)
    return str(read_message(message, received_at=NOW, country=where.country, zone=where.zone).kind)


def speed(raws: list[bytes]) -> Iterator[str]:
    """Parsing, stripping, reading and matching against the standard library's bare parse of the same messages."""
    evidence(["the phrases are compiled once"])
    index = filed(
        Candidate(
            key=str(n), employer=f"Employer {n} Systems", role="Engineer", domains=frozenset({f"employer{n}.com"})
        )
        for n in range(APPLICATIONS)
    )

    def ours() -> None:
        for raw in raws:
            try:
                message = parsed(raw)
            except Unreadable:
                continue
            match(message, read_message(message, received_at=NOW, country="US", zone="America/New_York"), index)

    ours()
    rounds = [(timed(lambda: bare(raws)), timed(ours)) for _ in range(3)]
    theirs, own = min(one for one, _ in rounds), min(one for _, one in rounds)
    yield f"{len(raws)} messages, {sum(map(len, raws)) / 1e6:.1f} MB: the standard library {len(raws) / theirs:,.0f} a second,"
    yield f"parse, strip, read and match {len(raws) / own:,.0f} a second: {theirs / own:.2f} times (target {TARGET})."


def bare(raws: Iterable[bytes]) -> None:
    for raw in raws:
        for part in email.message_from_bytes(raw, policy=policy.compat32).walk():
            if not part.is_multipart():
                part.get_payload(decode=True)


def timed(work: Callable[[], None]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


if __name__ == "__main__":
    sys.exit(main())
