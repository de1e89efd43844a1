"""A chapter's text as values: what is read, and what is refused."""

import pytest

from afterword.core.guide.book import Example, Items, Kind, Link, Look, Note, Paragraph, Sureness, Table, Words, Work
from afterword.core.guide.filling import NoSuchNumber, filled, in_prose
from afterword.core.guide.plain import chapter_text, note_words
from afterword.core.guide.reading import BadChapter, read_chapter
from afterword.core.guide.xhtml import body, notes
from afterword.core.hours import BusinessDays, Days, Hours
from afterword.core.policy import CONSIDERATE, PROMPT

ABEL = Work(key="abel", who="Abel & others", title="on plans", year="2019", found="Plans < nagging.")
HEAD = "title: Silence\nlede: What it means.\nsee: promises\n---\n"


def read(text: str, head: str = HEAD):
    return read_chapter("silence", head + text, {"abel": ABEL}, part="Waiting")


def test_a_claim_has_its_number_its_works_and_how_sure_it_is():
    [paragraph] = read("A plan helps.[strong: abel] We think so too.[opinion]").blocks
    assert paragraph == Paragraph(
        line=(
            Words(text="A plan helps."),
            Note(number=1, sureness=Sureness.STRONG, works=(ABEL,)),
            Words(text=" We think so too."),
            Note(number=2, sureness=Sureness.OPINION, works=()),
        )
    )


def test_an_example_is_words_of_somebody():
    [example] = read('```worse\nIt\'s "Monday".\n\nWhere are you?\n```').blocks
    assert example == Example(kind=Kind.WORSE, paragraphs=("It\u2019s \u201cMonday\u201d.", "Where are you?"))


def test_emphasis_and_ways_to_other_chapters():
    [paragraph] = read("*Never* [early](promises.md).").blocks
    assert paragraph.line == (
        Words(text="Never", look=Look.EMPHASIS),
        Words(text=" "),
        Link(text="early", chapter="promises"),
        Words(text="."),
    )


def test_lists_and_tables():
    numbered, table = read("1. one\n2. two\n\n| a | b |\n|---|---|\n| c | d |").blocks
    assert numbered == Items(lines=((Words(text="one"),), (Words(text="two"),)), is_numbered=True)
    assert table == Table(
        head=((Words(text="a"),), (Words(text="b"),)), rows=(((Words(text="c"),), (Words(text="d"),)),)
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("So they say.[some: nobody]", "rests on nobody"),
        ("So they say.[strong]", "rests on nothing"),
        ("# A title", "heading_open"),
        ("```python\nx\n```", "no fence python"),
        ("An ![image](x.png).", "no image"),
        ("A `code`.", "no code_inline"),
    ],
)
def test_a_slip_is_refused_with_the_chapter_it_is_in(text, says):
    with pytest.raises(BadChapter, match=f"silence: .*{says}"):
        read(text)


@pytest.mark.parametrize("head", ["title: Silence\n---\n", "title: A\nlede: B\n", "name: A\n---\n", "\n---\n"])
def test_a_chapter_says_what_it_is(head):
    with pytest.raises(BadChapter):
        read("Text.", head)


def test_html_is_text_and_stays_so():
    chapter = read('<script>alert(1)</script> & "so"[strong: abel]\n\n```said\n<b>no</b>\n```')
    written = body(chapter, lambda slug: f"/guide/{slug}") + notes(chapter)
    assert "<script" not in written
    assert "<b>" not in written
    assert "Abel &amp; others" in written
    assert "Plans &lt; nagging" in written


def test_a_note_leads_to_its_source_and_back():
    chapter = read("A plan helps.[strong: abel]")
    assert 'id="claim-1" href="#note-1"' in body(chapter, str)
    assert 'href="#claim-1"' in notes(chapter)
    assert '<li id="note-1">' in notes(chapter)


def test_a_terminal_gets_the_same_words():
    said = chapter_text(read("A plan helps.[strong: abel]\n\n## More\n\n- one\n\n```better\nYes.\n```"))
    assert "A plan helps. [1]" in said
    assert "- one" in said
    assert "Reads well:\n    | Yes." in said
    assert said.endswith("1. Well supported. Abel & others (2019): Plans < nagging.")


def test_a_view_of_ones_own_says_so():
    assert note_words(Note(number=3, sureness=Sureness.OPINION, works=())).startswith("3. Opinion: our own")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (BusinessDays(1), "one business day"), (BusinessDays(2), "two business days"), (Hours(24), "24 hours"),
        (Days(45), "45 days"), (CONSIDERATE.hours, "8:30 and 17:30"), (2, "two"), (0, "no"),
    ],
)  # fmt: skip
def test_a_number_is_said_as_prose_has_it(value, said):
    assert in_prose(value) == said


def test_a_number_may_be_none():
    assert filled("{request_answer.within}", PROMPT) == "on the same business day"
    assert filled("{request_answer.within}", CONSIDERATE) == "within one business day"


def test_a_number_that_no_policy_has_is_refused():
    with pytest.raises(NoSuchNumber, match="'patience'"):
        filled("{patience}", CONSIDERATE)
