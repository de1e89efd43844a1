"""What a page says for machines: JSON-LD and microdata of schema.org, however carelessly it was made.

A posting may stand alone, in a list, in an `@graph`, inside another thing; its employer and its place may stand
elsewhere in the page and be named by `@id`. JSON that is broken is mended where that is plain, and read for its
single fields where it is not.
"""

import json
import re
from collections import deque
from collections.abc import Iterator
from html import unescape
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from afterword.post.posting.value import HowRead

Thing = dict[str, Any]

MOST_SCRIPTS = 60
LONGEST_SCRIPT = 1_000_000
MOST_THINGS = 20_000
DEEPEST = 40
MOST_POSTINGS = 200

_JSON_LD = "script[type^='application/ld+json' i]"
_MICRODATA = "[itemtype*='schema.org/JobPosting' i]"
_AROUND = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|(?://\s*)?\]\]>|/\*\s*\]\]>\s*\*/|;)\s*$"
)
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_FIELD = re.compile(r'"(title|name|description|datePosted|validThrough|url|addressLocality|addressRegion|addressCountry)"\s*:\s*"((?:[^"\\]|\\.){1,20000})"', re.DOTALL)  # fmt: skip


def job_postings(tree: LexborHTMLParser, source: str) -> tuple[HowRead, list[Thing]]:
    """The postings of a page, as JSON-LD has them, and how they stood there."""
    if "ld+json" in source.lower():
        found = _from_json_ld(tree)
        if found:
            return HowRead.JSON_LD, found
    if "jobposting" in source.lower():
        return HowRead.MICRODATA, [_item(node, 0) for node in tree.css(_MICRODATA)[:MOST_POSTINGS]]
    return HowRead.PAGE, []


def _from_json_ld(tree: LexborHTMLParser) -> list[Thing]:
    things: list[Thing] = []
    broken: list[str] = []
    for node in tree.css(_JSON_LD)[:MOST_SCRIPTS]:
        text = node.text(deep=True, separator="")[:LONGEST_SCRIPT]
        values = list(_values(text))
        if not values and "JobPosting" in text:
            broken.append(text)
        for value in values:
            things += _things(value)
    named = {one["@id"]: one for one in things if isinstance(one.get("@id"), str) and len(one) > 1}
    found = [_with_named(one, named) for one in things if _is_posting(one)]
    return (found or [_fields(text) for text in broken])[:MOST_POSTINGS]


def _values(text: str) -> Iterator[Any]:
    """The JSON values of a script, one after the other, mended where they are broken in a usual way."""
    bare = _AROUND.sub("", _AROUND.sub("", text)).strip()
    for version in (bare, _TRAILING_COMMA.sub("", bare), unescape(bare)):
        found = list(_in_a_row(version))
        if found:
            yield from found
            return


def _in_a_row(text: str) -> Iterator[Any]:
    decoder = json.JSONDecoder(strict=False)
    at = 0
    while at < len(text):
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return
        yield value
        while at < len(text) and text[at] in " \t\r\n,;":
            at += 1


def _things(value: Any) -> list[Thing]:
    """Every object inside a value, the outer ones first."""
    found: list[Thing] = []
    waiting = deque([(value, 0)])
    while waiting and len(found) < MOST_THINGS:
        one, depth = waiting.popleft()
        if depth > DEEPEST:
            continue
        if isinstance(one, dict):
            found.append(one)
            waiting += [(inner, depth + 1) for inner in one.values() if isinstance(inner, dict | list)]
        elif isinstance(one, list):
            waiting += [(inner, depth + 1) for inner in one if isinstance(inner, dict | list)]
    return found


def _is_posting(thing: Thing) -> bool:
    kinds = thing.get("@type", thing.get("type", ""))
    every = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and re.split(r"[/:#]", kind)[-1].casefold() == "jobposting" for kind in every)


def _with_named(thing: Thing, named: dict[str, Thing]) -> Thing:
    """A posting with what stands elsewhere in the page put in its place."""

    def put_in(value: Any) -> Any:
        if isinstance(value, list):
            return [put_in(one) for one in value]
        if isinstance(value, dict) and set(value) <= {"@id", "@type"}:
            return named.get(value.get("@id", ""), value) if isinstance(value.get("@id"), str) else value
        return value

    return {name: put_in(value) for name, value in thing.items()}


def _fields(text: str) -> Thing:
    """The single fields of JSON that is broken beyond mending."""
    flat: Thing = {}
    for name, value in _FIELD.findall(text):
        flat.setdefault(name, _unescaped(value))
    address = {name: flat[name] for name in ("addressLocality", "addressRegion", "addressCountry") if name in flat}
    return flat | {"hiringOrganization": _organisation(text), "jobLocation": {"address": address}}


def _organisation(text: str) -> Thing:
    match = re.search(r'"hiringOrganization"\s*:\s*\{[^{}]{0,400}?"name"\s*:\s*"((?:[^"\\]|\\.){1,300})"', text)
    return {"name": _unescaped(match[1])} if match else {}


def _unescaped(value: str) -> str:
    try:
        return str(json.loads(f'"{value}"', strict=False))
    except ValueError:
        return value


def _item(node: LexborNode, depth: int) -> Thing:
    """A microdata item as JSON-LD would have it."""
    found: Thing = {}
    for child in _properties(node, depth):
        is_item = "itemscope" in child.attributes and depth < DEEPEST
        value: Any = _item(child, depth + 1) if is_item else _said(child)
        for name in (child.attributes.get("itemprop") or "").split():
            found.setdefault(name, value)
    return found


def _properties(node: LexborNode, depth: int) -> Iterator[LexborNode]:
    """The properties of an item, those of items inside it left out."""
    if depth > DEEPEST:
        return
    waiting = deque(node.iter())
    seen = 0
    while waiting and seen < MOST_THINGS:
        child = waiting.popleft()
        seen += 1
        if "itemprop" in child.attributes:
            yield child
        if "itemscope" not in child.attributes:
            waiting.extendleft(reversed(list(child.iter())))


def _said(node: LexborNode) -> str:
    given = next((node.attributes[name] for name in ("content", "datetime", "href") if node.attributes.get(name)), None)
    return given or (
        node.html or "" if "description" in (node.attributes.get("itemprop") or "") else node.text().strip()
    )
