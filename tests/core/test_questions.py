"""What a question is after, as its words say; and when two are the same."""

import pytest

from afterword.core.questions import QuestionKind, key_of, kind_of, same


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Tell me about a conflict", "behavioural"),
        ("Tell me about a time you paid attention to a detail", "behavioural"),
        ("How do you handle stress?", "behavioural"),
        ("Describe a situation in which you had to persuade someone.", "behavioural"),
        ("Give us an example of leading without authority", "behavioural"),
        ("Why do you want to work here?", "motivation"),
        ("Where do you see yourself in five years?", "motivation"),
        ("Why should we hire you?", "motivation"),
        ("What are your salary expectations?", "salary"),
        ("How much notice do you have to give?", "salary"),
        ("Tell me about yourself", "about me"),
        ("What is your greatest weakness?", "about me"),
        ("Erzählen Sie etwas von sich.", "about me"),
        ("What is an index?", "technical"),
        ("How would you debug a slow query?", "technical"),
        ("Explain the difference between a process and a thread", "technical"),
        ("Do you have any questions for us?", "my questions"),
        ("Can you drive a lorry?", "other"),
        ("", "other"),
        ("🎉", "other"),
    ],
)
def test_the_words_say_the_kind(question, kind):
    assert kind_of(question) == QuestionKind(kind)


def test_a_long_story_is_recognised_by_its_beginning_and_quickly():
    assert kind_of("Tell me about a conflict. " + "and then " * 50_000) is QuestionKind.BEHAVIOURAL


def test_capitals_and_marks_make_no_other_question():
    assert same("Tell me about a CONFLICT!") == same("tell me, about a conflict")
    assert key_of("Tell me about a CONFLICT!") == key_of("tell me about a conflict?")


def test_questions_of_marks_alone_stay_apart():
    assert key_of("?") != key_of("!")
    assert key_of("??") == key_of(" ??")
