"""Insights: a search looked back upon, each picture with its sentence and its table."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.history import stories
from afterword.core.insights import ENDS, Insights, Kept, Lasted, Share, Stage
from afterword.core.insights import insights as look_back
from afterword.core.pictures import NARROW, WIDE, Bar, funnel, ranges
from afterword.records.history import history_of, policy_of
from afterword.records.models import Seeker

FEW = 10
"""Below so many, a share is called uncertain in words too."""
MOST_ROWS = 8
"""How many sources a picture has room for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A picture for a phone and for a desk, the sentence that says it, and its table."""

    sentence: str
    narrow: str
    wide: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InsightsPage:
    """The page; a part that has nothing to show yet is None."""

    applications: int
    funnel: Drawn | None
    lasted: Drawn | None
    by_source: Drawn | None
    by_kind: Drawn | None
    kept: Drawn | None


def insights_page(seeker: Seeker, *, now: datetime) -> InsightsPage:
    """What a seeker sees when looking back at `now`."""
    return insights_drawn(look_back(stories(history_of(seeker), now=now), policy=policy_of(seeker), now=now))


def insights_drawn(found: Insights) -> InsightsPage:
    """The same of what was counted already."""
    return InsightsPage(
        applications=found.applications,
        funnel=_funnel(found),
        lasted=_lasted(found),
        by_source=_shares(found.by_source, "by-source", "Answers to applications", "Through"),
        by_kind=_shares(found.by_kind, "by-kind", "Another word after a talk", "How you met"),
        kept=_kept(found),
    )


def _funnel(found: Insights) -> Drawn | None:
    if not found.flows:
        return None
    sentence = funnel_sentence(found)
    narrow, wide = (
        funnel(found.flows, width=width, title="How far applications came", words=sentence, name=f"funnel-{width:.0f}")
        for width in (NARROW, WIDE)
    )
    return Drawn(
        sentence=sentence,
        narrow=narrow,
        wide=wide,
        head=("Applications", "went on to", "how many"),
        rows=tuple((flow.start.value, flow.end.value, str(flow.count)) for flow in found.flows),
    )


def funnel_sentence(found: Insights) -> str:
    """The funnel in words."""
    answered, interviewed = found.at(Stage.ANSWERED), found.at(Stage.INTERVIEWED)
    ends = _listed([f"{found.at(end)} {_ended(end)}" for end in ENDS if found.at(end)])
    return (
        f"Of {_counted(found.applications, 'application')}, {answered} had an answer and {interviewed} led to an "
        f"interview. Where they stand: {ends}."
    )


def _ended(end: Stage) -> str:
    return {
        Stage.OFFER: "with an offer",
        Stage.NO: "ended by a no",
        Stage.YOU_LEFT: "that you left",
    }.get(end, "silent or open")


def _listed(parts: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _lasted(found: Insights) -> Drawn | None:
    ended = [one for one in found.lasted if one.ended]
    if not ended:
        return None
    bars = [
        Bar(name=one.name, words=_days(one.middle), value=one.middle, least=one.least, most=one.most) for one in ended
    ]
    most = max(*(one.most for one in ended), 1.0)
    return _drawn(
        bars,
        most=most,
        ends=("the same day", _days(most)),
        name="lasted",
        title="How long things took",
        sentence=" ".join(_lasted_sentence(one) for one in ended),
        head=("Wait", "middle", "the middle half", "ended", "not over"),
        rows=tuple(
            (one.name, _days(one.middle), f"{one.least:.0f} to {_days(one.most)}", str(one.ended), str(one.lasting))
            for one in ended
        ),
    )


def _lasted_sentence(one: Lasted) -> str:
    """One wait in words; what is not over is said, because it would have made the middle longer."""
    open_still = f"; {one.lasting} not over yet would make it longer" if one.lasting else ""
    if one.ended == 1:
        return f"{one.name}: {_days(one.middle)}, the one time it ended{open_still}."
    return f"{one.name}: half within {_days(one.middle)}, of {one.ended} that ended{open_still}."


def _days(days: float) -> str:
    return _counted(round(days), "day")


def _shares(shares: tuple[Share, ...], name: str, title: str, column: str) -> Drawn | None:
    if not shares:
        return None
    bars = [
        Bar(name=one.name, words=f"{one.count} of {one.of}", value=one.count / one.of, least=one.least, most=one.most)
        for one in shares[:MOST_ROWS]
    ]
    return _drawn(
        bars,
        most=1.0,
        ends=("none", "all"),
        name=name,
        title=title,
        sentence=shares_sentence(shares),
        head=(column, "answered", "what that may mean"),
        rows=tuple((one.name, f"{one.count} of {one.of}", _range(one)) for one in shares),
    )


def shares_sentence(shares: tuple[Share, ...]) -> str:
    """What the shares say; where their ranges overlap, they do not say which is better."""
    first, *others = shares
    said = f"{first.name.capitalize()}: {first.count} of {first.of}, which may mean {_range(first)}."
    if not others:
        return said
    best, worst = (pick(shares, key=lambda one: one.count / one.of) for pick in (max, min))
    if best.least > worst.most:
        return f"{said} {best.name.capitalize()} did better than {worst.name}, by more than chance would explain."
    return f"{said} The ranges overlap: these numbers do not say yet which is better."


def _range(one: Share) -> str:
    return f"{round(100 * one.least)} to {round(100 * one.most)}\N{NO-BREAK SPACE}%"


def _kept(found: Insights) -> Drawn | None:
    shown = [one for one in (*found.promises, found.notes) if _all(one)]
    due = [one for one in shown if _due(one)]
    if not shown:
        return None
    bars = [
        Bar(
            name=KEPT[one.name],
            words=f"{one.in_time} of {_due(one)}",
            value=one.in_time / _due(one),
            least=0.0,
            most=one.in_time / _due(one),
        )
        for one in due
    ]
    return _drawn(
        bars,
        most=1.0,
        ends=("none", "all in time"),
        name="kept",
        title="What was kept in time",
        sentence=" ".join(map(_kept_sentence, shown)),
        head=("", "in time", "late", "not done", "still to come"),
        rows=tuple((KEPT[one.name], *map(str, (one.in_time, one.late, one.missing, one.to_come))) for one in shown),
    )


KEPT = {"Yours": "Your promises", "Theirs": "Their promises", "Thank-you notes": "Thank-you notes"}


def _due(one: Kept) -> int:
    return one.in_time + one.late + one.missing


def _all(one: Kept) -> int:
    return _due(one) + one.to_come


def _kept_sentence(one: Kept) -> str:
    if not _due(one):
        return f"{KEPT[one.name]}: {one.to_come} still to come."
    return f"{KEPT[one.name]}: {one.in_time} of {_due(one)} in time."


def _drawn(
    bars: list[Bar],
    *,
    most: float,
    ends: tuple[str, str],
    name: str,
    title: str,
    sentence: str,
    head: tuple[str, ...],
    rows: tuple[tuple[str, ...], ...],
) -> Drawn:
    narrow, wide = (
        ranges(bars, most=most, ends=ends, width=width, title=title, words=sentence, name=f"{name}-{width:.0f}")
        if bars
        else ""
        for width in (NARROW, WIDE)
    )
    return Drawn(sentence=sentence, narrow=narrow, wide=wide, head=head, rows=rows)
