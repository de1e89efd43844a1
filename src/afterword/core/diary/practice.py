"""Entries about getting better: an interview looked at again, and what was made of its questions."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields

from afterword.core.diary.book import Book
from afterword.core.diary.done import links_to_own
from afterword.core.diary.entry import Entry
from afterword.core.diary.errors import Refused
from afterword.core.diary.labels import in_detail, labelled, lines_of
from afterword.core.diary.notation import quoted, read_quoted, read_text
from afterword.core.diary.told import read_interview_named
from afterword.core.diary.weeks import week_lines
from afterword.core.history import (
    Behaviour,
    CardDropped,
    Fact,
    OutlineWritten,
    Prepared,
    QuestionReviewed,
    ReviewWritten,
    WeekPlanned,
)
from afterword.core.questions import QuestionKind

KINDS = {str(kind): kind for kind in QuestionKind}
BEHAVIOURS = {behaviour.casefold(): behaviour for behaviour in Behaviour}
EXAMPLES = {
    "asked": 'asked: "Tell me about a conflict", behavioural',
    "answered": "answered: the argument about the release",
    "did": "did: answered it, gave an example",
    "missed": "missed: gave a number or a result, stopped in time",
    "not applicable": "not applicable: gave an example",
    "next time": "next time: end with the result",
    "situation": "situation: two teams wanted the same week",
}


@dataclass(slots=True)
class _Question:
    """A question on its way into a review."""

    question: str
    kind: QuestionKind | None
    answer: list[str] = field(default_factory=list)
    judged: dict[str, list[Behaviour]] = field(default_factory=dict)

    def reviewed(self) -> QuestionReviewed:
        judged = {name: tuple(behaviours) for name, behaviours in self.judged.items()}
        return QuestionReviewed(question=self.question, kind=self.kind, answer="\n".join(self.answer), **judged)


@dataclass(slots=True)
class _Review:
    """What the lines of a review have told so far."""

    questions: list[_Question] = field(default_factory=list)
    next_time: list[str] = field(default_factory=list)

    def last(self) -> _Question:
        if not self.questions:
            raise Refused("expected the question first", example=EXAMPLES["asked"])
        return self.questions[-1]


def read_review(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """An interview looked at again, question by question."""
    named, interview = read_interview_named(book, entry)
    review = _Review()
    for detail, label, text in labelled(entry, REVIEW_LINES, EXAMPLES["asked"]):
        with in_detail(detail):
            REVIEW_LINES[label](review, text)
    questions = tuple(one.reviewed() for one in review.questions)
    next_time = "\n".join(review.next_time)
    return [
        (
            "",
            ReviewWritten(
                at=entry.at,
                application=named.application,
                interview=interview.id,
                questions=questions,
                next_time=next_time,
            ),
        )
    ]


def _asked(review: _Review, text: str) -> None:
    literal = read_quoted(text)
    if literal is None:
        question, _, kind = text.rpartition(",")
        if _kind_word(kind) not in KINDS or not question:
            question, kind = text, ""
    else:
        question, kind = literal
    word = _kind_word(kind)
    if word and word not in KINDS:
        raise Refused(f"expected one of {', '.join(KINDS)}", found=word, near=KINDS, example=EXAMPLES["asked"])
    review.questions.append(_Question(question, KINDS.get(word)))


def _kind_word(words: str) -> str:
    return words.strip(", \t").casefold()


def _answered(review: _Review, text: str) -> None:
    review.last().answer.append(read_text(text))


def _next_time(review: _Review, text: str) -> None:
    review.next_time.append(read_text(text))


def _judged(name: str) -> Callable[[_Review, str], None]:
    def read(review: _Review, text: str) -> None:
        for word in filter(None, (part.strip().casefold() for part in text.split(","))):
            if word not in BEHAVIOURS:
                raise Refused(
                    f"expected one of {', '.join(Behaviour)}", found=word, near=BEHAVIOURS, example=EXAMPLES["did"]
                )
            review.last().judged.setdefault(name, []).append(BEHAVIOURS[word])

    return read


REVIEW_LINES: dict[str, Callable[[_Review, str], None]] = {
    "asked": _asked,
    "answered": _answered,
    "did": _judged("did"),
    "missed": _judged("missed"),
    "not applicable": _judged("not_applicable"),
    "next time": _next_time,
}
OUTLINE_LINES = ("situation", "task", "action", "result")


def read_outline(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """How a question is to be answered."""
    application, question = _question(book, entry)
    parts: dict[str, list[str]] = {}
    for detail, label, text in labelled(entry, OUTLINE_LINES, EXAMPLES["situation"]):
        with in_detail(detail):
            parts.setdefault(label, []).append(read_text(text))
    told = {label: "\n".join(lines) for label, lines in parts.items()}
    return [("", OutlineWritten(at=entry.at, application=application, question=question, **told))]


def read_dropped(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """A question that is not worked on any more."""
    application, question = _question(book, entry)
    return [("", CardDropped(at=entry.at, application=application, question=question))]


def read_prepared(book: Book, entry: Entry) -> list[tuple[str, Fact]]:
    """The prep sheet of an interview was gone through."""
    named, interview = read_interview_named(book, entry)
    return [("", Prepared(at=entry.at, application=named.application, interview=interview.id))]


def _question(book: Book, entry: Entry) -> tuple[str, str]:
    application, text = links_to_own(book, entry)
    literal = read_quoted(text)
    question, rest = literal if literal is not None else (text, "")
    if not text or rest:
        raise Refused("expected a question", found=rest, example=f'{entry.keyword} "Tell me about a conflict"')
    return application, question


def details_of(fact: Fact) -> tuple[str, ...]:
    """The lines under a fact that has some."""
    match fact:
        case ReviewWritten():
            return (*(line for one in fact.questions for line in _question_lines(one)), *_next_lines(fact))
        case OutlineWritten():
            return tuple(line for name in OUTLINE_LINES for line in lines_of(name, getattr(fact, name)))
        case WeekPlanned():
            return tuple(week_lines(fact))
        case _:
            return ()


def _question_lines(one: QuestionReviewed) -> Iterator[str]:
    yield f"asked: {quoted(one.question)}{f', {one.kind}' if one.kind else ''}"
    yield from lines_of("answered", one.answer)
    for judged in fields(one)[-3:]:
        behaviours = getattr(one, judged.name)
        if behaviours:
            yield f"{judged.name.replace('_', ' ')}: {', '.join(behaviours)}"


def _next_lines(review: ReviewWritten) -> Iterator[str]:
    yield from lines_of("next time", review.next_time)
