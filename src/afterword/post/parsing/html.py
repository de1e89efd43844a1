"""The text of an HTML part: what a person would read of it, with its line breaks, and what it shows large.

Hidden text, styles and scripts are left out; nothing that the part names is ever loaded.
"""

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from afterword.post.parsing.limits import LONGEST_HTML, LONGEST_TEXT

MOST_HEADINGS = 20
LONGEST_HEADING = 300
DEEPEST_HTML = 400
"""Elements inside each other. Mail programs' own are some 30 deep; each level costs the parser stack."""
_BLOCK = re.compile(r"<(?=/?(?:p|div|t[dh]|li|h[1-6]|blockquote|br|hr)[\s/>])", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-z]{1,12})\b[^<>]*>", re.IGNORECASE)
_SPACES = re.compile(r"[^\S\n]+")
_EMPTY_LINES = re.compile(r"\n\s*\n\s*")
UNSEEN = (
    "head,style,script,template,noscript,title,svg,object,iframe,[hidden],[style*='display:none' i],"
    "[style*='display: none' i],[style*='visibility:hidden' i],[style*='visibility: hidden' i],"
    "[style*='mso-hide:all' i],[style*='font-size:0;' i],[style*='font-size:0px' i],[style*='font-size: 0px' i],"
    "[style*='max-height:0;' i],[style*='max-height: 0;' i]"
)
QUOTES = (
    "blockquote[type=cite],.gmail_quote,.yahoo_quoted,.moz-cite-prefix,#divRplyFwdMsg,#appendonsend,"
    ".protonmail_quote,.zmail_extra,.WordSection1 > div[style*='border-top:solid #E1E1E1']"
)
LARGE = "h1,h2,h3,[style*='font-size:2' i],[style*='font-size:3' i],[style*='font-size: 2' i],[style*='font-size: 3' i]"
_MAY_QUOTE = ("quote", "cite", "divRplyFwdMsg", "appendonsend")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What an HTML part shows."""

    text: str
    quoted: str = ""
    headings: tuple[str, ...] = ()


def shown(html: str) -> Shown:
    """The text that the HTML shows."""
    source = html[:LONGEST_HTML].replace("\x00", "")
    if is_too_deep(source):
        return Shown(text=_tidy(_TAG.sub("\n", source)))
    tree = LexborHTMLParser(_BLOCK.sub("\n<", " ".join(source.split())))
    body = tree.body
    if body is None:
        return Shown(text="")
    for node in tree.css(UNSEEN):
        if node.tag not in ("body", "html"):
            node.decompose()
    quoted = _take_out(body) if any(word in source for word in _MAY_QUOTE) else ""
    headings = _headings(body) if "<h" in source or "<H" in source or "font-size" in source else ()
    return Shown(text=_tidy(body.text(separator="")), quoted=quoted, headings=headings)


def is_too_deep(source: str) -> bool:
    """Whether more elements are open at once than any mail program makes."""
    if source.count("<") <= DEEPEST_HTML:
        return False
    depth = 0
    for match in _TAG.finditer(source):
        if match[2].lower() not in ("br", "img", "p", "li", "td", "tr", "th", "hr", "meta", "link", "input", "option"):
            depth += -1 if match[1] else 1
            if depth > DEEPEST_HTML:
                return True
    return False


def _take_out(body: LexborNode) -> str:
    """Take the quoted message out of the body, and give its text."""
    found = []
    for node in body.css(QUOTES):
        found.append(_tidy(node.text(separator="")))
        node.decompose()
    return "\n".join(text for text in found if text)


def _headings(body: LexborNode) -> tuple[str, ...]:
    found = dict.fromkeys(
        _tidy(node.text(separator=" ")).replace("\n", " ") for node in body.css(LARGE)[:MOST_HEADINGS]
    )
    return tuple(text for text in found if 3 < len(text) <= LONGEST_HEADING)


def _tidy(text: str) -> str:
    spaced = _SPACES.sub(" ", text[: 2 * LONGEST_TEXT])
    return _EMPTY_LINES.sub("\n\n", spaced).strip()[:LONGEST_TEXT]
