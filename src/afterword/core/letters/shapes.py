"""The shape a letter has in its channel: a letter, a page of paper, one paragraph, a sheet for the telephone."""

from datetime import date

from afterword.core.history import Contact, Story
from afterword.core.letters import days
from afterword.core.letters.draft import CallSheet
from afterword.core.letters.people import Names
from afterword.core.letters.phrases import one_line
from afterword.core.letters.render import CallWording, Filler, Wording
from afterword.core.letters.roles import employer_name

SUBJECT_WORDS = 6
SUBJECT_LENGTH = 60


def subject_of(wording: Wording, filler: Filler) -> str:
    """The first subject that fits on a line of an inbox; the last one always does."""
    for choice in wording.subject:
        subject = filler.sentence(choice)
        if subject and len(subject.split()) <= SUBJECT_WORDS and len(subject) <= SUBJECT_LENGTH:
            return subject[0].upper() + subject[1:]
    return wording.subject[-1]


def letter(wording: Wording, filler: Filler, names: Names) -> str:
    """An e-mail, or what is entered in a portal."""
    paragraphs = [filler.paragraph(paragraph) for paragraph in wording.paragraphs]
    return _joined(names.greeting, *paragraphs, _signed(names))


def message(wording: Wording, filler: Filler, names: Names) -> str:
    """A short message: one paragraph, signed with the first name."""
    said = [filler.paragraph(paragraph) for paragraph in wording.paragraphs]
    end = f"Best wishes, {names.signed_short}" if names.signed_short else "Best wishes"
    return " ".join([*filter(None, said), end])


def paper(text: str, *, subject: str, contact: Contact | None, story: Story, written_on: date) -> str:
    """A letter on paper: to whom, the day, what it is about, and then the letter."""
    application = story.application
    lines = [contact.name, contact.title] if contact else []
    if contact and "@" not in contact.address:
        lines += [employer_name(application.employer), *contact.address.splitlines()]
    else:
        lines += [employer_name(application.employer)]
    head = "\n".join(filter(None, map(one_line, lines)))
    return _joined(head, days.with_year(written_on, place=application.place), subject, text)


def call_sheet(wording: CallWording, filler: Filler, write_down: tuple[str, ...]) -> CallSheet:
    """What to have in hand on the telephone."""
    return CallSheet(
        opening=filler.sentence(wording.opening),
        points=tuple(filter(None, map(filler.sentence, wording.points))),
        question=filler.sentence(wording.question),
        write_down=write_down,
    )


def sheet_as_text(sheet: CallSheet) -> str:
    """The sheet as it is printed."""
    return _joined(
        f"Open with:\n{sheet.opening}",
        "\n".join(["Say:", *(f"- {each}" for each in sheet.points)]),
        f"Ask:\n{sheet.question}",
        "\n".join(["Write down afterwards:", *(f"- {each}" for each in sheet.write_down)]),
    )


def call_title(who: str, *, story: Story) -> str:
    """The line above a call sheet: whom one calls."""
    return f"Call {who or employer_name(story.application.employer) or 'them'}"


def _signed(names: Names) -> str:
    return f"{names.closing}\n{names.signed}" if names.signed else names.closing.rstrip(",")


def _joined(*paragraphs: str) -> str:
    return "\n\n".join(filter(None, paragraphs))
