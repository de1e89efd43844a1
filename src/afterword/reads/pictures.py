"""Pictures of a search for others: without a name in them, or with those that the seeker chose."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from afterword.core.history import Fact, InterviewHeld, LetterSent, ReplyReceived, Story, stories
from afterword.core.insights import ENDS, Insights, Stage, insights, way_of
from afterword.core.pictures import Row, funnel, timeline
from afterword.core.pictures.poster import PIXELS, SIZES, Light, Poster, Shape, poster, room
from afterword.post.png import png
from afterword.reads.insights import funnel_sentence
from afterword.records.history import history_of, policy_of
from afterword.records.models import Seeker

WEEK = timedelta(weeks=1)


class What(StrEnum):
    """What a picture shows."""

    FUNNEL = "funnel"
    TIMELINE = "timeline"


TITLES = {What.FUNNEL: "How far my applications came", What.TIMELINE: "My search, week by week"}
MOST_ROWS = {Shape.WIDE: 8, Shape.SQUARE: 9, Shape.PHONE: 14}
"""How many applications a timeline of each shape has room for; the latest ones are shown."""
LONGEST_NAME = {Shape.WIDE: 24, Shape.SQUARE: 18, Shape.PHONE: 14}
"""How many letters of a name each shape has room for."""
STANDS = {Stage.OFFER: "offer", Stage.NO: "no", Stage.YOU_LEFT: "left", Stage.SILENCE: "open"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The picture that is wanted. `named` are the keys of the applications whose employers it may name."""

    what: What = What.FUNNEL
    shape: Shape = Shape.WIDE
    light: Light = Light.LIGHT
    named: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedPicture:
    """The picture as SVG, and what somebody hears who cannot see it."""

    svg: str
    alt: str
    size: tuple[int, int]


def shared_picture(seeker: Seeker, wish: Wish, *, now: datetime) -> SharedPicture | None:
    """The picture of a search at `now`; None where there is nothing to draw yet."""
    told = list(stories(history_of(seeker), now=now))
    if not told:
        return None
    found = insights(told, policy=policy_of(seeker), now=now)
    drawn = _funnel(found, wish) if wish.what is What.FUNNEL else _timeline(told, found, wish, now)
    (width, height), pixels = SIZES[wish.shape], PIXELS[wish.shape]
    return SharedPicture(
        svg=poster(drawn, shape=wish.shape, light=wish.light),
        alt=f"{drawn.title}. {drawn.words}",
        size=(pixels, round(pixels * height / width)),
    )


def as_png(shared: SharedPicture, wish: Wish) -> bytes:
    """The same picture as PNG."""
    width, height = SIZES[wish.shape]
    return png(shared.svg, width=width, height=height, pixels=PIXELS[wish.shape])


def _funnel(found: Insights, wish: Wish) -> Poster:
    title, words = TITLES[What.FUNNEL], funnel_sentence(found)
    drawn = funnel(found.flows, width=room(wish.shape), title=title, words=words, name="shared")
    return Poster(drawn=drawn, title=title, words=words)


def _timeline(told: list[Story], found: Insights, wish: Wish, now: datetime) -> Poster:
    since = min(story.application.opened_at for story in told)
    numbered = list(enumerate(sorted(told, key=lambda story: story.application.opened_at), 1))
    latest = sorted(numbered, key=lambda one: _last(one[1], now), reverse=True)[: MOST_ROWS[wish.shape]]
    rows = [_row(story, number, since, now, wish) for number, story in sorted(latest, key=lambda one: one[0])]
    title, words = TITLES[What.TIMELINE], _timeline_words(told, rows, found, now - since)
    weeks = (now - since) / WEEK
    drawn = timeline(rows, weeks=weeks, width=room(wish.shape), title=title, words=words, name="shared")
    return Poster(drawn=drawn, title=title, words=words)


def _last(story: Story, now: datetime) -> datetime:
    return max([fact.at for fact in story.facts if fact.at <= now], default=story.application.opened_at)


def _row(story: Story, number: int, since: datetime, now: datetime, wish: Wish) -> Row:
    end = next(stage for stage in reversed(way_of(story)) if stage in ENDS)

    def weeks(kind: type[Fact]) -> tuple[float, ...]:
        return tuple((fact.at - since) / WEEK for fact in story.of(kind) if since <= fact.at <= now)

    return Row(
        name=_name(story, number, wish),
        begins=(story.application.opened_at - since) / WEEK,
        ends=((now if end is Stage.SILENCE else _last(story, now)) - since) / WEEK,
        talks=weeks(InterviewHeld),
        letters=weeks(LetterSent),
        answers=weeks(ReplyReceived),
        end=STANDS[end],
        ink=f"to-{end.lower().replace(' ', '-')}",
    )


def _name(story: Story, number: int, wish: Wish) -> str:
    if story.application.id not in wish.named:
        return f"Application {number}"
    employer, most = story.application.employer, LONGEST_NAME[wish.shape]
    return employer if len(employer) <= most else f"{employer[: most - 1].rstrip()}…"


def _timeline_words(told: list[Story], rows: list[Row], found: Insights, length: timedelta) -> str:
    talks = sum(len(story.of(InterviewHeld)) for story in told)
    counted = ", ".join((_counted(len(told), "application"), _counted(talks, "interview")))
    offers = found.at(Stage.OFFER)
    some = f" The {len(rows)} latest of them are drawn." if len(rows) < len(told) else ""
    weeks = max(1, -(-length // WEEK))
    return f"In {_counted(weeks, 'week')}: {counted}, {_counted(offers, 'offer') if offers else 'no offer yet'}.{some}"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
