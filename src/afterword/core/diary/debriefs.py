"""Writing a debrief: the lines under it, and which of the facts after it they can tell."""

from collections.abc import Iterator, Sequence

from afterword.core.diary.book import Book, Named
from afterword.core.diary.entry import Detail
from afterword.core.diary.errors import Refused
from afterword.core.diary.frames import frame_text
from afterword.core.diary.lines import promise_texts
from afterword.core.diary.notation import is_plain, quoted
from afterword.core.diary.told import DEBRIEF_LINES, Heard, read_detail
from afterword.core.history import (
    DebriefWritten,
    Fact,
    NoContactAsked,
    PromiseMade,
    QuestionAsked,
    Side,
    TimeFrameTold,
)


def debrief_lines(
    debrief: DebriefWritten, followers: Sequence[Fact], book: Book, line: int
) -> tuple[tuple[str, ...], tuple[Fact, ...]]:
    """The lines under a debrief, and how many of the facts that follow it they tell."""
    interview = book.interview(debrief.interview, line)
    named = Named(debrief.application, None, interview.id)
    heard = Heard(book, line, min(debrief.at, interview.ends_at), named)
    told = _lines_of(followers, heard)
    first = next((n for n, text in enumerate(told) if not text.startswith("hear back")), len(told))
    return (*told[:first], *_own(debrief), *told[first:]), tuple(followers[: len(told)])


def _lines_of(followers: Sequence[Fact], heard: Heard) -> list[str]:
    """The lines of as many of these facts as belong to the debrief."""
    lines = []
    for fact in followers:
        text = _line_of(fact, heard)
        if text is None:
            break
        lines.append(text)
    return lines


def _line_of(fact: Fact, heard: Heard) -> str | None:
    """The first line that is read as this fact, entered into what was heard; None where it is no part of a debrief."""
    for text in _texts(fact, heard):
        known = len(heard.facts)
        try:
            read_detail(heard, Detail(heard.line, text), DEBRIEF_LINES)
        except Refused:
            continue
        if len(heard.facts) == known + 1 and heard.facts[-1][1] == fact:
            return text
        del heard.facts[known:]
    return None


def _texts(fact: Fact, heard: Heard) -> Iterator[str]:
    match fact:
        case TimeFrameTold():
            for text in frame_text(fact.frame, heard.said_at, heard.book.place_of(fact.application)):
                yield f"hear back: {text}"
        case NoContactAsked():
            yield "reach by: no contact"
        case PromiseMade():
            label = "promised" if fact.side is Side.OURS else "they promised"
            yield from (f"{label}: {text}" for text in promise_texts(fact))
        case _:
            return


def _own(debrief: DebriefWritten) -> Iterator[str]:
    """The lines of what is no fact of its own."""
    if debrief.next_step:
        yield from (f"next step: {_spelled(line)}" for line in debrief.next_step.split("\n"))
    if debrief.reach_by:
        yield f"reach by: {debrief.reach_by}"
    if debrief.discussed:
        yield f"discussed: {'; '.join(_item(point) for point in debrief.discussed)}"
    yield from (f"asked: {_question(asked)}" for asked in debrief.asked)
    if debrief.notes:
        yield from (f"note: {_spelled(line)}" for line in debrief.notes.split("\n"))


def _spelled(words: str) -> str:
    return words if is_plain(words) and words[0] != '"' else quoted(words)


def _item(words: str) -> str:
    return words if is_plain(words) and not {'"', ";"} & set(words) else quoted(words)


def _question(asked: QuestionAsked) -> str:
    went = f" {asked.went} of 5" if asked.went is not None else ""
    return f"{quoted(asked.question)}{went}{f', {_spelled(asked.notes)}' if asked.notes else ''}"
