"""What the guide's text keeps to, whoever writes in it: sources, numbers, shape, ways."""

import re
from dataclasses import replace
from importlib import resources
from typing import Any

import pytest

from afterword.core.guide.book import Example, Heading, Kind, Sureness
from afterword.core.guide.filling import COUNTED, filled, named_in
from afterword.core.guide.plain import chapter_text, words_of
from afterword.core.guide.reading import CLAIM
from afterword.core.guide.where import AT_FIRST, BY_CODE, EXPLAINED, all_explained
from afterword.core.hours import BusinessDays, Days, Hours, OfficeHours
from afterword.core.policy import CONSIDERATE, FIELDS, POLICIES
from afterword.core.steps import StepKind
from afterword.core.tone import ToneContext, check, kind_named
from afterword.reads.guide.book import guide, texts, works

BOOK = guide(CONSIDERATE)
CHAPTERS = pytest.mark.parametrize("chapter", BOOK.chapters, ids=lambda one: one.slug)
TEXTS = pytest.mark.parametrize(("slug", "text"), texts().items(), ids=texts().keys())
SENTENCE_END = re.compile(r"(?<=[.!?\u201d])((?:\[[^\]]*\])*)\s+")
NUMBER = r"(?:\d+|" + "|".join(COUNTED[1:]) + ")"
AMOUNT = re.compile(rf"\b({NUMBER})\s+(business days?|days?|hours?|notes?|letters?|follow-ups?)\b", re.IGNORECASE)


def sentences(text: str) -> list[str]:
    """The sentences, each with the marks that end its claims."""
    body = text.partition("\n---\n")[2]
    prose = [part for n, part in enumerate(body.split("```")) if n % 2 == 0]
    return [one for part in prose for one in SENTENCE_END.sub(r"\1\n", part).splitlines() if one.strip()]


def counted(words: str) -> int:
    return COUNTED.index(words.lower()) if words.lower() in COUNTED else int(words)


def policy_amounts() -> set[tuple[int, str]]:
    """Every amount that some policy has, such as (2, "business day")."""
    units = {BusinessDays: "business day", Days: "day", Hours: "hour"}
    values = [getattr(policy, field.name) for policy in POLICIES.values() for field in FIELDS]
    return {(value.n, units[type(value)]) for value in values if type(value) in units}


def test_there_is_a_book_of_short_chapters():
    assert 24 <= len(BOOK.chapters) <= 30


@TEXTS
def test_a_chapter_is_short_and_no_stub(slug, text):
    assert 600 <= len(text.split()) <= 1150


@CHAPTERS
def test_a_chapter_shows_good_and_bad_and_says_what_is_disputed_and_what_is_not_known(chapter):
    titles = [heading.text for heading in chapter.headings()]
    assert titles[-1] == "What is not known"
    assert {"What Afterword does", "Where people disagree"} <= set(titles)
    assert {Kind.BETTER, Kind.WORSE} <= {block.kind for block in chapter.blocks if isinstance(block, Example)}
    assert any(note.works for note in chapter.notes)


@CHAPTERS
def test_headings_have_names_of_their_own(chapter):
    names = [heading.name for heading in chapter.headings()]
    assert len(names) == len(set(names))


def test_everything_that_was_read_is_cited():
    assert {work.key for work in BOOK.works} == set(works())


def test_what_is_called_well_supported_rests_on_research():
    strong = {
        work.key
        for one in BOOK.chapters
        for note in one.notes
        if note.sureness is Sureness.STRONG
        for work in note.works
    }
    surveys = {key for key in strong if re.search(r"\b(survey|poll|advice|vendor|quoted)\b", works()[key].title)}
    assert surveys == set()


@pytest.mark.parametrize("field", FIELDS, ids=lambda one: one.name)
def test_each_number_of_the_program_stands_in_the_guide_and_follows_it(field):
    value = getattr(CONSIDERATE, field.name)
    changed = replace(value, closes=value.opens.replace(hour=11)) if isinstance(value, OfficeHours) else another(value)
    values: dict[str, Any] = {field.name: changed}
    before, after = said(BOOK), said(guide(replace(CONSIDERATE, **values)))
    naming = {slug for slug, text in texts().items() if field.name in named_in(text)}
    assert {slug for slug in before if before[slug] != after[slug]} == naming
    assert naming


def said(book) -> dict[str, str]:
    return {chapter.slug: chapter_text(chapter) for chapter in book.chapters}


def another(value):
    return value + 1 if isinstance(value, int) else replace(value, n=value.n + 7)


@TEXTS
def test_no_number_of_the_program_is_written_out_without_a_source(slug, text):
    amounts = policy_amounts()
    loose = [
        (found[0], sentence)
        for sentence in sentences(text)
        for found in AMOUNT.finditer(sentence)
        if "business day" in found[2] and (counted(found[1]), found[2].lower().rstrip("s")) in amounts
        if not any(mark[2] for mark in CLAIM.finditer(sentence))
    ]
    assert loose == []


@TEXTS
def test_what_afterword_does_is_told_without_a_number_of_its_own(slug, text):
    section = re.search(r"^## What Afterword does\n(.*?)(?=^## )", text, re.MULTILINE | re.DOTALL)
    assert section is not None
    assert [found[0] for found in AMOUNT.finditer(section[1])] == []


@pytest.mark.parametrize("policy", POLICIES.values(), ids=POLICIES.keys())
def test_every_policy_reads_as_prose(policy):
    for text in texts().values():
        said = filled(text, policy)
        assert not re.search(r"[{}]|\b1 (?:business )?day|\b(?:no|0) business days?\b", said)


def test_every_kind_of_step_has_its_chapter():
    assert set(EXPLAINED) == set(StepKind)
    assert {slug for slug in all_explained() if BOOK.chapter(slug) is None} == set()
    assert {*BY_CODE.values(), *AT_FIRST} <= set(all_explained())


@CHAPTERS
def test_what_a_chapter_names_beside_itself_is_another_one(chapter):
    assert 2 <= len(chapter.see) == len(set(chapter.see))
    assert chapter.slug not in chapter.see


REMARKED = {"the-time-they-asked-for"}
"""Another offer with its date is a fact that presses: the chapter says that the check may remark on it."""


def letters(kind: Kind) -> list[tuple[str, str]]:
    """The examples that are letters: those with a greeting."""
    return [
        (chapter.slug, "\n\n".join(block.paragraphs))
        for chapter in BOOK.chapters
        for block in chapter.blocks
        if isinstance(block, Example) and block.kind is kind and block.paragraphs[0].startswith("Dear ")
        if chapter.slug not in REMARKED
    ]


KINDS = {
    "the-thank-you": "thank_you",
    "a-good-note": "thank_you",
    "asking-for-news": "follow_up",
    "a-no": "answer_rejection",
    "an-offer": "answer_offer",
}


@pytest.mark.parametrize(("slug", "letter"), letters(Kind.BETTER), ids=lambda one: one[:30])
def test_the_program_finds_no_fault_with_a_letter_that_the_guide_calls_good(slug, letter):
    context = ToneContext(kind=kind_named(KINDS.get(slug, "answer")), recipient=letter[5:].partition(",")[0])
    assert [(remark.fault, remark.words) for remark in check(letter, context)] == []


def test_the_words_are_in_the_letters_that_print_has():
    said = "".join(chapter_text(one) for one in BOOK.chapters) + "".join(
        work.found + work.title + work.who for work in BOOK.works
    )
    assert {
        letter for letter in said if ord(letter) > 0xFF and letter not in "\u2013\u2014\u2018\u2019\u201c\u201d\u2026"
    } == set()


def test_no_straight_quotes_are_left():
    assert [
        one.slug for one in BOOK.chapters if '"' in one.title + one.lede + " ".join(map(words_of, one.blocks))
    ] == []


def test_a_heading_is_no_sentence():
    assert [
        h.text for one in BOOK.chapters for h in one.blocks if isinstance(h, Heading) and h.text.endswith(".")
    ] == []


def test_every_text_has_its_place_in_the_book():
    folder = resources.files("afterword.reads.guide").joinpath("text")
    assert {f"{slug}.md" for slug in texts()} == {file.name for file in folder.iterdir() if file.name.endswith(".md")}
