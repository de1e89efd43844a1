"""Every word of the project's language is explained once, in alphabetical order."""

import re

from tests.docs.places import ROOT

TERM = re.compile(r"^\*\*(?P<terms>[^*]+)\*\*", re.MULTILINE)
WORDS = {
    "Seeker", "Adviser", "Caseload", "Application", "Employer", "Contact", "Interview", "Debrief",
    "Time frame", "Quiet window", "Promise", "Diary", "History", "Entry", "Policy", "Rule", "Step",
    "Plan", "Verdict", "Reason", "Due", "Not yet", "Blocked", "Done", "Lapsed", "Letter", "Draft",
    "Outbox", "Guard", "Courier", "Receipt", "Reply", "Silence", "Proposal", "Review", "Card",
    "Practice", "Unsure", "Replan", "Door", "Forecast", "Remark", "Document", "Enclosure", "Filing", "Inbox", "Vault", "Kind", "Match", "Reading", "Mailbox", "Outline", "Prep sheet", "Grant", "Guide", "Claim",
    "Intention", "Lead", "Posting", "Standing", "Greeting", "Rhythm",
    "Lesson", "Offer", "Terms",
}  # fmt: skip


def explained() -> list[str]:
    text = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    return [term.strip() for found in TERM.finditer(text) for term in found["terms"].split(",")]


def test_every_word_of_ours_is_explained():
    assert WORDS - set(explained()) == set()


def test_nothing_is_explained_that_is_no_word_of_ours():
    assert set(explained()) - WORDS == set()


def test_each_word_is_explained_once_and_found_by_its_letter():
    assert explained() == sorted(WORDS, key=str.lower)
