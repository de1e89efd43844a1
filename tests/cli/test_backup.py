"""Everything in one file, and back: nothing is lost, nothing is sent again, and what is no backup changes nothing."""

import json
import sqlite3
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.conftest import Afterword
from tests.docs.places import ROOT

pytestmark = pytest.mark.slow

MORE = """
import django
django.setup()
from datetime import UTC, datetime
from afterword.acts.documents import add_document
from afterword.acts.giving import give_text
from afterword.acts.proposals import proposing
from afterword.acts.receiving import Look
from afterword.core.documents import DocumentKind
from afterword.post.clock import SystemClock
from afterword.records.access import sole_seeker
ada = sole_seeker()
add_document(ada, name="cv.txt", content=b"Kafka" * 1000, kind=DocumentKind.RESUME, now=datetime.now(UTC))
look = Look(clock=SystemClock(), then=proposing(SystemClock()))
give_text(ada, "We are sorry to say no.", sender="dana@lumen.example", subject="Your application", look=look)
"""
EXPORT = """
import django
django.setup()
from io import BytesIO
from afterword.acts.giving import give_files
from afterword.acts.receiving import Look
from afterword.post.clock import SystemClock
from afterword.records.access import sole_seeker
mbox = b"From dana@lumen.example Thu Mar  5 10:00:00 2026\\nFrom: dana@lumen.example\\nSubject: Hello\\n\\nHello.\\n\\n"
given = give_files(sole_seeker(), [("all.mbox", BytesIO(mbox))], look=Look(clock=SystemClock()))
assert given.exports
"""
SENDING = """
import sys
from pathlib import Path
import django
django.setup()
from django.conf import settings
from django.core.management import call_command
call_command("migrate", verbosity=0, skip_checks=True)
from afterword.acts.backups import restore_backup, write_backup
from afterword.acts.letters import approve_letter
from afterword.acts.planning import replan_due
from afterword.acts.witnessing import journal
from afterword.acts.working import release
from afterword.core.plan import plan
from afterword.records.history import history_of, policy_of
from tests.acts.cast import FOR_DANA, MORNING, Office

office = Office(Path(settings.DATA_FOLDER))
office.journal = journal()
office.worker = office.new_worker("first")
office.interviewed()
office.worker.tick()
approve_letter(office.letter(FOR_DANA), now=office.now)
kept = Path(settings.DATA_FOLDER) / "kept.backup"
taken = office.now
before = plan(history_of(office.seeker), policy=policy_of(office.seeker), now=taken)
with kept.open("w+b") as target:
    write_backup(target, now=taken)
office.at(MORNING)
office.worker.tick()
counts = [len(office.courier.taken)]
restore_backup(kept, now=office.now)
assert plan(history_of(office.seeker), policy=policy_of(office.seeker), now=taken) == before
office.worker = office.new_worker("second")
for hours in (0, 1, 24):
    office.later(hours=hours)
    office.worker.tick()
counts.append(len(office.courier.taken))
release(now=office.now)
for hours in (0, 1, 24):
    office.later(hours=hours)
    office.worker.tick()
counts.append(len(office.courier.taken))
print(counts, office.state(FOR_DANA))
"""


@pytest.fixture
def run(environment):
    """Runs a piece of Python in the data folder's world."""

    def python(script: str) -> str:
        env = environment | {"PYTHONPATH": f"{ROOT}:{ROOT / 'src'}"}
        done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    return python


@pytest.fixture
def kept(search, run, afterword: Afterword, tmp_path: Path) -> Path:
    """A backup of Ada's search with a document and a message in it."""
    run(MORE)
    file = tmp_path / "ada.backup"
    said = afterword("backup", str(file))
    assert (said.code, said.err) == (0, "")
    return file


def rows(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, but the one that says whether letters are held."""
    database = sqlite3.connect(folder / "afterword.sqlite3")
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {
        table: database.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()  # noqa: S608 - the names of our tables
        for table in tables
        if table not in ("records_installation", "sqlite_sequence")
    }
    database.close()
    return found


def awake(found):
    """Without the moment at which the worker looks again: a search that was put back is looked at at once."""
    return found | {"records_seeker": [row[:8] for row in found["records_seeker"]]}


def test_what_comes_back_is_what_was_there_row_by_row(kept, afterword, folder):
    before, plan = rows(folder), afterword("today", "--json").out
    database = sqlite3.connect(folder / "afterword.sqlite3")
    database.execute("DELETE FROM records_document")
    database.execute("UPDATE records_application SET employer = 'Nobody'")
    database.commit()
    database.close()
    assert afterword("restore", "--yes", str(kept)).code == 0
    assert awake(rows(folder)) == awake(before)
    assert (len(before["records_document"]), len(before["records_receivedraw"])) == (1, 1)
    steps = [json.loads(text)["do_now"] for text in (plan, afterword("today", "--json").out)]
    assert [step["key"] for step in steps[0]] == [step["key"] for step in steps[1]]


def test_it_comes_back_on_a_machine_that_never_saw_it(kept, afterword, folder, tmp_path):
    before = rows(folder)
    folder.rename(tmp_path / "lost")
    assert afterword("restore", "--yes", str(kept)).code == 0
    assert awake(rows(folder)) == awake(before)


@pytest.mark.usefixtures("search")
def test_a_mailbox_export_comes_along_and_is_found_where_it_lies_now(run, afterword, environment, tmp_path):
    run(EXPORT)
    file = tmp_path / "ada.backup"
    assert afterword("backup", str(file)).code == 0
    environment["AFTERWORD_DATA"] = str(tmp_path / "elsewhere")
    assert afterword("restore", "--yes", str(file)).code == 0
    ((path,),) = sqlite3.connect(tmp_path / "elsewhere" / "afterword.sqlite3").execute(
        "SELECT path FROM records_mailboxaccount"
    )
    assert Path(path).parent == tmp_path / "elsewhere" / "exports"
    assert Path(path).read_bytes().startswith(b"From dana")


def test_nothing_is_sent_again_and_nothing_at_all_before_somebody_looked(folder, run):
    assert run(SENDING).startswith("[1, 1, 1]")


def test_what_was_there_is_kept_aside_and_the_journals_are_joined(kept, afterword, folder):
    journal = folder / "sent.journal"
    journal.write_text(
        '{"message_id": "<later@x>", "fence": 1, "phase": "handing-over", "at": "2026-03-05T10:00:00+00:00"}\n'
    )
    assert afterword("restore", "--yes", str(kept)).code == 0
    assert "<later@x>" in journal.read_text()
    (aside,) = folder.glob("before-restore-*.sqlite3")
    assert sqlite3.connect(aside).execute("SELECT count(*) FROM records_seeker").fetchone() == (1,)
    assert aside.stat().st_mode & 0o077 == 0


def test_a_database_that_is_damaged_is_kept_too(kept, afterword, folder):
    before, damaged = rows(folder), b"SQLite format 3\0" + b"x" * 5000
    (folder / "afterword.sqlite3").write_bytes(damaged)
    assert afterword("restore", "--yes", str(kept)).code == 0
    assert awake(rows(folder)) == awake(before)
    (aside,) = folder.glob("before-restore-*.sqlite3")
    assert aside.read_bytes() == damaged


def test_a_backup_holds_no_key_and_is_for_nobody_else_to_read(kept, folder):
    assert kept.stat().st_mode & 0o077 == 0
    with zipfile.ZipFile(kept) as archive:
        assert set(archive.namelist()) <= {"afterword.sqlite3", "sent.journal", "backup.json"}
        content = b"".join(archive.read(name) for name in archive.namelist())
    assert (folder / "secret-key").read_bytes().strip() not in content


def test_a_backup_overwrites_nothing(kept, afterword):
    before = kept.read_bytes()
    assert "there already" in afterword("backup", str(kept)).err
    assert kept.read_bytes() == before


def test_a_place_that_cannot_be_written_to_is_said(search, afterword, tmp_path):
    said = afterword("backup", str(tmp_path / "nowhere" / "x.backup"))
    assert (said.code, "could not be written" in said.err) == (1, True)


def test_whoever_does_not_say_yes_keeps_what_is_there(kept, afterword, folder):
    before = rows(folder)
    assert afterword("restore", str(kept), typed="n\n").code == 1
    assert rows(folder) == before


def test_while_the_program_runs_nothing_is_put_back(kept, afterword, folder, environment):
    holder = "import sys; from pathlib import Path; from afterword.post.alone import held\nwith held(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    process = subprocess.Popen([sys.executable, "-c", holder, str(folder / "run.lock")], env=environment,
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # fmt: skip
    process.stdout.readline()
    said = afterword("restore", "--yes", str(kept))
    process.communicate("", timeout=20)
    assert "stop it first" in said.err


def test_while_something_else_has_the_database_open_nothing_is_put_back(kept, afterword, folder):
    other = sqlite3.connect(folder / "afterword.sqlite3")
    other.execute("BEGIN IMMEDIATE")
    said = afterword("restore", "--yes", str(kept))
    other.rollback()
    other.close()
    assert "has the database open" in said.err


def forged(source: Path, target: Path, *, drop=(), change=None, listed=None) -> Path:
    """A backup with something wrong in it."""
    with zipfile.ZipFile(source) as archive:
        held = {name: archive.read(name) for name in archive.namelist() if name not in drop}
    held |= change or {}
    if listed is not None:
        held["backup.json"] = json.dumps(listed(json.loads(held["backup.json"]))).encode()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in held.items():
            archive.writestr(name, content)
    return target


def with_digest(content: bytes):
    """A list that vouches for another database."""
    entry = {"size": len(content), "sha256": sha256(content).hexdigest()}
    return lambda said: said | {"files": {"afterword.sqlite3": entry}}


OTHER = {"size": 1, "sha256": sha256(b"x").hexdigest()}
WRONG: dict[str, dict[str, object]] = {
    "no list": {"drop": ("backup.json",)},
    "no database": {"drop": ("afterword.sqlite3",)},
    "another database": {"change": {"afterword.sqlite3": b"SQLite format 3\0" + bytes(5000)}},
    "a database that is none": {"change": {"afterword.sqlite3": b"x" * 99}, "listed": with_digest(b"x" * 99)},
    "an empty database": {"change": {"afterword.sqlite3": b""}, "listed": with_digest(b"")},
    "a list that is none": {"change": {"backup.json": b"[1]"}},
    "a list without an end": {"change": {"backup.json": b'{"format": 1'}},
    "a newer form": {"listed": lambda said: said | {"format": 2}},
    "no moment": {"listed": lambda said: said | {"made_at": "soon"}},
    "a way out": {"change": {"../../x": b"x"}, "listed": lambda said: said | {"files": said["files"] | {"../../x": OTHER}}},
    "a way out below": {"change": {"exports/../x": b"x"}, "listed": lambda said: said | {"files": said["files"] | {"exports/../x": OTHER}}},
    "a key": {"change": {"secret-key": b"x"}, "listed": lambda said: said | {"files": said["files"] | {"secret-key": OTHER}}},
    "more than there is room for": {"listed": lambda said: said | {"files": said["files"] | {"exports/a.mbox": OTHER | {"size": 10**18}}}},
    "less than it announces": {"listed": lambda said: said | {"files": {name: one | {"size": one["size"] + 1} for name, one in said["files"].items()}}},
    "more than it announces": {"listed": lambda said: said | {"files": {name: one | {"size": 10} for name, one in said["files"].items()}}},
}  # fmt: skip


def test_what_is_no_backup_is_refused_in_a_sentence_and_nothing_changes(kept, afterword, folder, tmp_path):
    before, there = rows(folder), {path.name for path in folder.iterdir()}
    files = {name: forged(kept, tmp_path / f"{n}.backup", **wrong) for n, (name, wrong) in enumerate(WRONG.items())}
    for name, content in {"nothing": b"", "words": b"Dear Ada", "half": kept.read_bytes()[:-400]}.items():
        files[name] = tmp_path / f"{name}.backup"
        files[name].write_bytes(content)
    for name, file in files.items():
        said = afterword("restore", "--yes", str(file))
        assert said.code == 1, name
        assert said.err.startswith("Error: "), (name, said.err)
        assert "Traceback" not in said.err, name
    assert rows(folder) == before
    assert {path.name for path in folder.iterdir()} - there <= {"run.lock", "serve.lock"}
    assert not (tmp_path / "x").exists()


def test_a_backup_of_a_newer_version_is_refused(kept, afterword, folder, tmp_path):
    newer = tmp_path / "newer.sqlite3"
    with zipfile.ZipFile(kept) as archive:
        newer.write_bytes(archive.read("afterword.sqlite3"))
    database = sqlite3.connect(newer)
    database.execute(
        "INSERT INTO django_migrations (app, name, applied) VALUES ('records', '9999_later', '2030-01-01')"
    )
    database.commit()
    database.close()
    content = newer.read_bytes()
    file = forged(
        kept,
        tmp_path / "newer.backup",
        drop=("sent.journal",),
        change={"afterword.sqlite3": content},
        listed=with_digest(content),
    )
    assert "newer version" in afterword("restore", "--yes", str(file)).err


def test_a_backup_with_other_tables_is_refused(kept, afterword, folder, tmp_path):
    before, other = rows(folder), tmp_path / "other.sqlite3"
    database = sqlite3.connect(other)
    database.execute("CREATE TABLE django_migrations (app, name)")
    database.execute("INSERT INTO django_migrations VALUES ('records', '0001_tables')")
    database.commit()
    database.close()
    content = other.read_bytes()
    file = forged(
        kept,
        tmp_path / "other.backup",
        drop=("sent.journal",),
        change={"afterword.sqlite3": content},
        listed=with_digest(content),
    )
    assert "not those of Afterword" in afterword("restore", "--yes", str(file)).err
    assert rows(folder) == before
