"""The results as a table that fits a terminal and a document alike."""

from collections.abc import Iterable

from tests.bench.measure import Measured

HEAD = ("what", "median", "least", "target", "met", "times the baseline")


def table(lines: Iterable[Measured]) -> str:
    """The table in Markdown, its columns in line."""
    rows = [HEAD, *map(_cells, lines)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(HEAD))]
    laid_out = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    laid_out.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(laid_out)


def _cells(line: Measured) -> tuple[str, ...]:
    met = {None: "", True: "yes", False: "NO"}[line.is_met]
    ratio = "" if line.ratio is None else f"{line.ratio:.3g} x {line.against}"
    target = "" if line.target is None else said(line.target, line.unit)
    return line.what, said(line.typical, line.unit), said(line.best, line.unit), target, met, ratio


def said(amount: float, unit: str) -> str:
    """An amount with its unit: seconds are said as s, ms or µs."""
    if unit != "s":
        return f"{amount:,.3g} {unit}" if amount < 1000 else f"{amount:,.0f} {unit}"
    for size, name in ((1, "s"), (1e-3, "ms")):
        if amount >= size:
            return f"{amount / size:.3g} {name}"
    return f"{amount * 1e6:.3g} µs"
