"""The pages of docs/ that are drawn from the code: `python -m tests.docs.drawn` draws them anew.

A test holds them against the code, so that no rule, reason, habit, command or setting goes without a line.
"""

import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from afterword.cli import COMMANDS
from afterword.core import leaving
from afterword.core.forecast.numbers import COUNTRY_TIMES, OFFICIAL_TIMES, PRIORS, SOURCES
from afterword.core.habits import value_words
from afterword.core.policy import FIELDS, POLICIES, Source
from afterword.core.rules import RULES
from afterword.core.tone import Fault, Kind
from afterword.core.tone.lengths import BOOMERANG, LIMITS, USUAL
from afterword.core.tone.reasons import REASONS
from afterword.core.tone.tonal import ASKED_OF, ONLY_IN
from afterword.core.verdicts import Reason

DOCS = Path(__file__).parents[2] / "docs"
NOTE = "<!-- Drawn from the code by `python -m tests.docs.drawn`. -->"


def habits() -> Iterator[str]:
    """The habits table: every number, its range, why it is so, and who says so."""
    yield from ("# The habits", "", NOTE, "")
    yield "Every number that the plan uses, in the three policies. Days are the employer's, hours are local there."
    yield from ("", "| habit | " + " | ".join(POLICIES) + " | may be | why |", "|---|" + "---|" * (len(POLICIES) + 2))
    for field in FIELDS:
        values = " | ".join(value_words(getattr(policy, field.name)) for policy in POLICIES.values())
        yield f"| {field.label} | {values} | {field.least} to {field.most} | {field.why} {_who_says(field.sources)} |"
    yield from ("", "## Where the sources disagree", "")
    yield from (f"- {field.label}: {field.disagreement}" for field in FIELDS if field.disagreement)
    yield from ("", "## The sources", "")
    for source in sorted({source for field in FIELDS for source in field.sources}, key=lambda one: one.name):
        asked = f", {source.sample} asked" if source.sample else ""
        yield f"- **{source.name}**{f' ({source.year}{asked})' if source.year else ''}: {source.claim}"


def _who_says(sources: tuple[Source, ...]) -> str:
    return f"({', '.join(source.name for source in sources)})" if sources else ""


def rules() -> Iterator[str]:
    """The rules and every reason that they can give."""
    yield from ("# The rules", "", NOTE, "")
    yield "Each rule is one file in `src/afterword/core/rules`. It is told a situation and yields steps."
    for rule in RULES:
        yield from _explained(rule.__name__, inspect.getmodule(rule))
    yield from _explained("leaving", leaving)
    yield from ("", "## Every reason", "", "| reason | what it says |", "|---|---|")
    yield from (f"| `{reason.code}` | {reason.sentence} |" for reason in Reason)


def _explained(name: str, module: ModuleType | None) -> Iterator[str]:
    """What the words at the top of a module say."""
    assert module is not None
    title, _, why = (module.__doc__ or "").partition("\n\n")
    yield from ("", f"## {name}", "", title.strip())
    if why.strip():
        yield from ("", why.strip())


def commands() -> Iterator[str]:
    """The commands."""
    yield from ("# The commands", "", NOTE, "", "| command | what it does |", "|---|---|")
    yield from (f"| `afterword {name}` | {line} |" for name, (_, line) in COMMANDS.items())
    yield from ("", "`afterword COMMAND --help` tells the rest. Those that a program may read take `--json`.")


CONTEXT = (
    ("recipient", "to whom it goes"),
    ("others", "a list: who else took part"),
    ("employer", "where it goes"),
    ("role", "what it is about"),
    ("discussed", "a list: the points of the conversation; without it nothing is called generic"),
    ("seeker", "who signs"),
    ("channel", "email, message (or linkedin, sms), post (or card), portal or call"),
    ("language", "en, de, fr or es; its own words tell, if left out"),
)


ROUNDS = (
    ("the first ones, half of them kept apart", "56 of 60", "76 of 82"),
    ("the first of many voices", "123 of 151", "112 of 127"),
    ("the second, odd on purpose", "58 of 78", "54 of 76"),
    ("the third", "40 of 49", "50 of 57"),
    ("the fourth", "33 of 44", "30 of 41"),
    ("the fifth", "32 of 38", "42 of 45"),
    ("the sixth", "34 of 41", "24 of 32"),
    ("the seventh", "34 of 36", "27 of 30"),
    ("the eighth", "30 of 33", "21 of 30"),
    ("the ninth", "24 of 24", "23 of 30"),
    ("the tenth", "16 of 19", "17 of 24"),
    ("the eleventh, its faults told sideways", "19 of 19", "10 of 20"),
)
"""What the check made of each round of letters when it saw them for the first time."""


def check() -> Iterator[str]:
    """How letters are read: the remarks, the kinds, the limits."""
    yield from ("# How a letter sounds", "", NOTE, "")
    yield "Every letter is read as it is written. A remark has the words, why they read badly, and what to say instead. It explains"
    yield "and forbids nothing; a good letter gets none. English is read for everything, German, French and Spanish for names,"
    yield "length, gaps, points, interest and the shape of the text."
    yield from (
        "",
        "`afterword check LETTER.txt --kind follow_up --context CONTEXT.json --json` prints an object: `faults`, the codes",
    )
    yield "below in the order of the words and each once, and `remarks`, objects with `fault`, `words`, `start`, `end` (in characters,"
    yield "half-open), `why` and `better`; an empty `better` means that the letter is better without the words. The exit code is 0 with"
    yield "remarks too, and 2 where the letter, the context or the kind cannot be read."
    yield from ("", "| key of the context | what it is |", "|---|---|")
    yield from (f"| `{key}` | {what} |" for key, what in CONTEXT)
    yield from ("", "## The remarks", "", "| fault | why | not looked for in |", "|---|---|---|")
    for fault in Fault:
        asked = ASKED_OF.get(fault, frozenset(Kind)).union(*(kinds for each, kinds, _ in ONLY_IN if each is fault))
        passed = ", ".join(kind for kind in Kind if kind not in asked)
        yield f"| `{fault}` | {REASONS[fault]} | {passed} |"
    yield from ("", "`generic` and `no_interest` are asked of thank-yous and follow-ups alone.")
    yield from ("", "## How long", "", "| kind | most words | cut down to |", "|---|---|---|")
    yield from (f"| {kind} | {LIMITS.get(kind, USUAL).words} | {LIMITS.get(kind, USUAL).aim} |" for kind in Kind)
    yield from (
        "",
        f"Messages have three fifths of it. The source: {BOOMERANG.name} ({BOOMERANG.year}). {BOOMERANG.claim}",
    )
    yield "It is a hint and no law, so the limits lie well above it."
    yield from ("", "## How well it judges", "")
    yield "There is no language model behind it: tables of cues, weighed, and the shape of the text. Whoever writes the letters to"
    yield "try it on decides how well it does, so they were written in rounds, each before anything was learned from it: by people in"
    yield "many trades and countries, plain letters and odd ones. What is said of each round is what the check made of it unseen."
    yield from ("", "| letters | good ones without a remark | faults found |", "|---|---|---|")
    yield from (f"| {name} | {good} | {found} |" for name, good, found in ROUNDS)
    yield from (
        "",
        "What was judged wrongly has been learned from since, so that the tests in `tests/core/tone` find more; a letter in",
    )
    yield "words that nobody thought of fares as the last rounds did. A warm letter that says its interest in no usual way, and a fault"
    yield "told as a story (“my wife and I have put the house on the market”) are the hard ones. Irony and a title that does not fit"
    yield "the person (Mr for a woman) go unseen."


def waits() -> Iterator[str]:
    """The numbers that a forecast begins with, and who published them."""
    yield from ("# How long waits are", "", NOTE, "")
    yield "What a [forecast](forecast.md) believes before the first wait of the seeker's own. Days are of the calendar; the"
    yield "middle of a wait for a named day is measured in the time that they asked for."
    yield from (
        "",
        "| wait | middle | breadth | without an answer | worth so many applications |",
        "|---|---|---|---|---|",
    )
    for kind, prior in PRIORS.items():
        yield f"| {kind} | {prior.median:g} | {prior.breadth:g} | {prior.none:.0%} | {prior.known:g} |"
    yield from ("", "| who | says | what is taken from it |", "|---|---|---|")
    yield from (f"| {source.who} | {source.says} | {source.taken} |" for source in SOURCES)
    countries = ", ".join(f"{country} {times:g}" for country, times in sorted(COUNTRY_TIMES.items()))
    yield from ("", f"After an interview, times as long as in the United States: {countries}.")
    yield from ("", f"Offices of the state, measured by all employers: {OFFICIAL_TIMES:g}.")


PAGES = {"check.md": check, "habits.md": habits, "rules.md": rules, "commands.md": commands, "waits.md": waits}


def draw(page: str) -> str:
    """The text of one page."""
    return "\n".join(PAGES[page]()) + "\n"


if __name__ == "__main__":
    for page in PAGES:
        (DOCS / page).write_text(draw(page), encoding="utf-8")
