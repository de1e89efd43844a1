"""The numbers of a policy in the words of the guide: `{grace}` stands in the text, "two business days" on the page.

Guide and program cannot disagree so: neither has the number, both ask the policy. `{grace.within}` is "within two
business days", or "on the same business day" where the number is none.
"""

from afterword.core.habits import Value
from afterword.core.hours import BusinessDays, Days, Hours, OfficeHours, Wait
from afterword.core.patterns import Pattern
from afterword.core.policy import FIELDS, Policy

PLACE = Pattern(r"\{(\w+)(\.within)?\}")
COUNTED = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NAMES = frozenset(field.name for field in FIELDS)


class NoSuchNumber(ValueError):
    """The text asks for a number that no policy has."""

    def __init__(self, name: str) -> None:
        super().__init__(f"No habit is called {name!r}: a chapter may name {', '.join(sorted(NAMES))}.")


def filled(text: str, policy: Policy) -> str:
    """The text with the policy's numbers in it. Raises NoSuchNumber."""
    return PLACE.sub(lambda found: _said(found[1], policy, within=bool(found[2])), text)


def named_in(text: str) -> frozenset[str]:
    """The habits whose numbers stand in the text."""
    return frozenset(found[1] for found in PLACE.finditer(text))


def _said(name: str, policy: Policy, *, within: bool) -> str:
    if name not in NAMES:
        raise NoSuchNumber(name)
    value = getattr(policy, name)
    if not within:
        return in_prose(value)
    return f"within {in_prose(value)}" if value.n else f"on the same {_unit(value)}"


def in_prose(value: Value) -> str:
    """A number as prose has it: "two business days"."""
    match value:
        case OfficeHours(opens=opens, closes=closes):
            return f"{opens.hour}:{opens.minute:02} and {closes.hour}:{closes.minute:02}"
        case Hours(n=n) | Days(n=n) | BusinessDays(n=n):
            return f"{in_letters(n)} {_unit(value)}{'' if n == 1 else 's'}"
        case int():
            return in_letters(value)


def _unit(value: Wait | Days) -> str:
    return {Hours: "hour", Days: "day", BusinessDays: "business day"}[type(value)]


def in_letters(number: int) -> str:
    """A small number as a word."""
    return COUNTED[number] if number < len(COUNTED) else str(number)
