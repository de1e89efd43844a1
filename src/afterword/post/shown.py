"""A received message as it may be shown: its formatted part without anything that acts or loads, its files by name."""

from dataclasses import dataclass

import nh3

LARGEST = 8 * 1024 * 1024
"""Above this many bytes a message is shown as text only."""
MOST_HTML = 300_000
MOST_TAGS = 20_000

TAGS = {
    "b", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "hr", "i", "li", "ol", "p",
    "pre", "s", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
}  # fmt: skip
"""What is left of a formatted message: words and their order. No address, no picture, no form, no style."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The formatted part, safe to show in a frame that may do nothing, and the names of the files that came along."""

    html: str = ""
    files: tuple[str, ...] = ()


def shown(content: bytes) -> Shown:
    """How a message may be shown beside its text. What cannot be read gives nothing: the text stands anyway."""
    # Every start imports the pages; only who looks at a message needs the reading of one.
    from afterword.post.parsing import Unreadable, taken_apart

    if len(content) > LARGEST:
        return Shown()
    try:
        mail = taken_apart(content)
    except Unreadable:
        return Shown()
    files = tuple(printable(file.name) for file in mail.files if file.name)
    return Shown(html=cleaned("\n".join(mail.html)), files=files)


def cleaned(html: str) -> str:
    """HTML of which only words, paragraphs, lists and tables are left."""
    if html.count("<") > MOST_TAGS:
        return ""
    return nh3.clean(html[:MOST_HTML], tags=TAGS, attributes={}, link_rel=None).strip()


def printable(name: str) -> str:
    """A file's name on one line, without what could turn it around or hide its end."""
    return "".join(one for one in name if one.isprintable())[:200]
