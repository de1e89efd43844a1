"""How a letter addresses a person and how it is signed.

The full name is right everywhere, so it is the rule. First names only where we wrote to this person and they wrote
back, and in messages and calls, where anything else would sound odd; never for somebody with a title, where the family
name may come first, or where the script leaves it open which part is which.
"""

import re
import unicodedata
from dataclasses import dataclass

from afterword.core.history import Channel, Contact, LetterSent, ReplyReceived, Story
from afterword.core.letters.phrases import one_line, word_set
from afterword.core.patterns import Pattern

FAMILY_NAME_FIRST = frozenset({"CN", "HK", "HU", "JP", "KR", "MO", "TW", "VN"})
_TITLES = word_set("dr prof professor mr mrs ms miss mx sir dame lord lady rev herr frau mme mlle dott ing")
_AFTER = word_set("phd md mba jr sr ii iii iv esq cpa msc bsc ma frs obe mbe dphil")
_OFFICES = word_set(
    "team hr recruiting recruitment recruiter talent people department careers jobs office hiring support"
)


_QUOTES = Pattern(r"[\"“”„«»<>]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """How the reader is greeted and how the letter ends. `who` is empty where nobody is known."""

    who: str
    first: str
    greeting: str
    hello: str
    closing: str
    signed: str
    signed_short: str


def names_for(contact: Contact | None, *, story: Story, seeker: str, channel: Channel) -> Names:
    """The names in a letter to this contact."""
    country = (story.application.place.country or "").upper()
    who = display_name(contact.name) if contact else ""
    first = first_name(who, country=country)
    signed = display_name(seeker)
    familiar = bool(first) and channel is not Channel.POST and contact is not None and _wrote_back(contact, story)
    formal = "Yours sincerely," if country != "US" else "Sincerely,"
    return Names(
        who=who,
        first=first or who,
        greeting=f"Hello {first}," if familiar else f"Dear {who or 'hiring team'},",
        hello=f"Hello {first or who}" if who else "Hello",
        closing=formal if channel is Channel.POST else "Best wishes," if familiar else "Kind regards,",
        signed=signed,
        signed_short=(first_name(signed, country="") or signed),
    )


def display_name(name: str) -> str:
    """A name as it stands in a letter: "Ruiz, Dana" turned round, letters after the name left out."""
    name = one_line(_QUOTES.sub("", name)).strip(" ',;:")
    if "@" in name:
        return ""
    before, comma, after = name.partition(",")
    if not comma:
        return name
    if _bare(after.split(",")[0]) in _AFTER or "," in after:
        return before.strip()
    return f"{after.strip()} {before.strip()}"


def first_name(name: str, *, country: str) -> str:
    """The name that friends would use, or nothing where that is not certain."""
    parts = name.split()
    if not parts or not all(map(_is_latin, parts)) or _bare(parts[0]) in _TITLES:
        return ""
    if {_bare(part) for part in parts} & _OFFICES:
        return ""
    if len(parts) > 1 and country in FAMILY_NAME_FIRST:
        return ""
    return parts[0] if len(_bare(parts[0])) > 1 and not parts[0].endswith(".") else ""


def _bare(part: str) -> str:
    return re.sub(r"[.\s]", "", part).casefold()


def _is_latin(part: str) -> bool:
    return all("LATIN" in unicodedata.name(c, "") for c in part if c.isalpha()) and any(map(str.isalpha, part))


def _wrote_back(contact: Contact, story: Story) -> bool:
    """Whether they answered a letter of ours."""
    ours = [f.at for f in story.facts if type(f) is LetterSent and f.contact == contact.id]
    return bool(ours) and any(
        type(f) is ReplyReceived and f.contact == contact.id and f.at > ours[0] for f in story.facts
    )
