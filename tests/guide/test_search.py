"""Searching the guide."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.guide.search import MOST, search, stem_of
from afterword.core.policy import CONSIDERATE
from afterword.reads.guide.book import guide

BOOK = guide(CONSIDERATE)


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("how long until they answer", "how-long-is-normal"),
        ("salary", "terms"),
        ("negotiate pay", "terms"),
        ("ghosted", "when-silence-is-an-answer"),
        ("thank you note", "the-thank-you"),
        ("STAR method", "an-answer-worked-out"),
        ("feedback after a rejection", "asking-why"),
        ("phone or email", "how-they-like-to-be-reached"),
        ("I am so anxious", "waiting-well"),
        ("references", "promises"),
        ("how often may I follow up", "asking-for-news"),
        ("networking", "people-you-know"),
        ("sounding desperate", "what-sounds-wrong"),
        ("withdraw from another company", "saying-yes"),
        ("motivation", "a-plan-of-your-own"),
    ],
)
def test_people_find_what_they_mean(question, first):
    assert search(BOOK, question)[0].chapter.slug == first


def test_the_passage_shows_what_was_found():
    hit = search(BOOK, "transcript")[0]
    found = [piece.text for piece in hit.passage if piece.is_found]
    assert found
    assert all("transcript" in word.lower() for word in found)


@pytest.mark.parametrize("question", ["", "   ", "the and of", "?!", "zzzqx", "\u4f60\u597d", "\0"])
def test_what_is_nowhere_is_not_found(question):
    assert search(BOOK, question) == ()


@given(st.text(max_size=300))
def test_any_question_is_answered(question):
    assert len(search(BOOK, question)) <= len(BOOK.chapters)


def test_a_page_pasted_into_the_field_is_looked_for_like_a_question():
    assert len(search(BOOK, "silence wait answer letter " * 50_000)) <= len(BOOK.chapters)
    assert MOST < 100


@pytest.mark.parametrize(
    "words", [("thank", "thanks", "thanked", "thanking"), ("promise", "promised", "promises"), ("reply", "replies")]
)
def test_endings_do_not_matter(words):
    assert len({stem_of(word) for word in words}) == 1
