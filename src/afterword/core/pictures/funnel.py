"""The funnel of a search: how many applications came how far, each flow as broad as their number."""

from collections.abc import Sequence

from afterword.core.insights import ENDS, STEPS, Flow, Stage
from afterword.core.pictures.svg import TYPE, element, label, number, picture

HEAD, BODY, NODE = 40.0, 190.0, 9.0
"""Room for the words over the stages, the height of all applications together, and how broad a stage is."""
APART, TAIL = 12.0, 92.0
"""The least room between two ends, and the room for their words."""
LEAST = 1.5
"""A single application of a thousand can still be seen."""


def funnel(flows: Sequence[Flow], *, width: float, title: str, words: str, name: str) -> str:
    """The funnel, from the left to the right. Nothing is drawn of no applications."""
    total = sum(flow.count for flow in flows if flow.start is Stage.APPLIED)
    scale = BODY / total if total else 0.0
    tops = _tops(flows, scale)
    columns = {stage: min(place, len(STEPS)) for place, stage in enumerate((*STEPS, *ENDS))}
    step = (width - TAIL - NODE) / len(STEPS)
    xs = {stage: column * step for stage, column in columns.items()}
    parts = [*_ribbons(flows, scale, tops, xs), *_nodes(flows, total, scale, tops, xs)]
    height = max(tops[stage] + max(_at(flows, stage) * scale, TYPE) for stage in tops) + 8
    return picture(parts, width=width, height=height, title=title, words=words, name=name)


def _at(flows: Sequence[Flow], stage: Stage) -> int:
    return sum(flow.count for flow in flows if (flow.start if stage is Stage.APPLIED else flow.end) is stage)


def _tops(flows: Sequence[Flow], scale: float) -> dict[Stage, float]:
    """Where each stage begins: the steps under their words, the ends one below the other."""
    tops, y = dict.fromkeys(STEPS, HEAD), HEAD
    for stage in ENDS:
        if count := _at(flows, stage):
            tops[stage] = y
            y += max(count * scale, 1.4 * TYPE) + APART
    return tops


def _ribbons(flows: Sequence[Flow], scale: float, tops: dict[Stage, float], xs: dict[Stage, float]) -> list[str]:
    left, right = dict(tops), dict(tops)
    drawn = []
    for flow in flows:
        thick = flow.count * scale
        start, end = left[flow.start], right[flow.end]
        left[flow.start] += thick
        right[flow.end] += thick
        ribbon = _ribbon(xs[flow.start] + NODE, start, xs[flow.end], end, max(thick, LEAST))
        says = f"{flow.count} from {flow.start} to {flow.end}"
        drawn.append(element("path", element("title", says), d=ribbon, class_=f"flow {_class(flow.end)}"))
    return drawn


def _ribbon(x0: float, y0: float, x1: float, y1: float, thick: float) -> str:
    half = (x0 + x1) / 2
    points = [number(value) for value in (x0, y0, half, y0, half, y1, x1, y1, y1 + thick, half, y1 + thick, y0 + thick)]
    a, b, c, d, e, f, g, h, low, m, n, back = points
    return f"M{a} {b}C{c} {d} {e} {f} {g} {h}V{low}C{m} {n} {m} {back} {a} {back}Z"


def _nodes(
    flows: Sequence[Flow], total: int, scale: float, tops: dict[Stage, float], xs: dict[Stage, float]
) -> list[str]:
    drawn = []
    for stage, top in tops.items():
        count = total if stage is Stage.APPLIED else _at(flows, stage)
        if count or stage in STEPS:
            height = max(count * scale, LEAST)
            drawn.append(element("rect", x=xs[stage], y=top, width=NODE, height=height, class_=f"node {_class(stage)}"))
            drawn += _node_words(stage, count, x=xs[stage], y=top)
    return drawn


def _node_words(stage: Stage, count: int, *, x: float, y: float) -> list[str]:
    if stage in STEPS:
        return [
            label(stage, x=x, y=TYPE),
            label(str(count), x=x, y=2 * TYPE + 4, class_="picture-number"),
        ]
    return [label(f"{stage} {count}", x=x + NODE + 6, y=y + TYPE)]


def _class(stage: Stage) -> str:
    return f"to-{stage.lower().replace(' ', '-')}"
