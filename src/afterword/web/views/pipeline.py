"""Leads and applications as a table and as a board, and what it takes to move one of them on."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from afterword.acts import applications as acts
from afterword.acts.happenings import NotYetHappened
from afterword.core.pipeline import Standing
from afterword.reads import pipeline as reads
from afterword.records.access import application_of
from afterword.records.models import Application
from afterword.web.forms.pipeline import Search, WhenApplied, wanted_of
from afterword.web.views.visiting import done, for_visitor, page_number, posted, show, written_once
from afterword.web.visitor import Visit


@require_safe
@for_visitor
def table(request: HttpRequest, visit: Visit) -> HttpResponse:
    """All of them, or those that the address asks for, a page at a time."""
    wanted = wanted_of(request.GET, page=page_number(request))
    found = reads.table(visit.seeker, wanted, now=visit.now)
    search = Search(wanted, tuple(one.title for one in found.sources))
    return show(request, "applications", found=found, search=search)


@require_safe
@for_visitor
def board(request: HttpRequest, visit: Visit) -> HttpResponse:
    """All of them, by where they stand."""
    columns = reads.board(visit.seeker, now=visit.now)
    return show(request, "board", columns=columns, has_cards=any(column.count for column in columns))


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One thing that may have happened, and the page that asks for it."""

    word: str
    page: str
    part: dict[str, str]
    query: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What stands behind a column: an application is in it because something happened, and this is what."""

    title: str
    lede: str
    ways: tuple[Way, ...] = ()


MOVES: dict[Standing, Move] = {
    Standing.LEAD: Move(
        title="Back to the leads?", lede="A lead is a role that you have not applied for. Did you, after all, not?"
    ),
    Standing.APPLIED: Move(title="You applied?", lede="Say when; the application counts from then on."),
    Standing.INTERVIEWING: Move(
        title="They want to talk?",
        lede="It stands there once a conversation is agreed, or they invited you.",
        ways=(
            Way(word="A conversation is agreed", page="new-interview", part={}),
            Way(word="They invited me, the day is open", page="log", part={"what": "reply"}, query="kind=invitation"),
        ),
    ),
    Standing.WAITING: Move(
        title="You wait for them?",
        lede="It stands there by itself once a conversation is over. Write down the one that was held.",
        ways=(Way(word="A conversation was held", page="new-interview", part={}),),
    ),
    Standing.OFFER: Move(
        title="They made an offer?",
        lede="An offer that was only spoken is none yet: they are different things here.",
        ways=(
            Way(word="On paper", page="log", part={"what": "reply"}, query="kind=offer+written"),
            Way(word="So far only spoken", page="log", part={"what": "reply"}, query="kind=offer+spoken"),
        ),
    ),
    Standing.CLOSED: Move(
        title="It is over?",
        lede="How did it end? Each of these says what comes next.",
        ways=(
            Way(word="They said no", page="log", part={"what": "reply"}, query="kind=rejection"),
            Way(word="I withdraw", page="end", part={"how": "withdraw"}),
            Way(word="I decline their offer", page="end", part={"how": "decline"}),
            Way(word="I put it away", page="end", part={"how": "close"}),
        ),
    ),
}
"""The columns by what leads into them: a card is moved by writing down what happened, and by nothing else."""


@require_safe
@for_visitor
def moves(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """Where an application can be moved."""
    row = application_of(visit.seeker, key)
    columns = [(one.value, reads.TITLES[one]) for one in Standing if one != row.standing]
    return show(request, "moves", row=row, here=reads.TITLES[Standing(row.standing)], columns=columns)


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def move(request: HttpRequest, visit: Visit, key: str, to: str) -> HttpResponse:
    """What moving it there stands for: asked for, and only then written down."""
    row = application_of(visit.seeker, key)
    if to not in set(Standing):
        raise Http404
    standing = Standing(to)
    if standing == row.standing:
        return done(request, f"{row.employer} stands there already.", "application", key=key)
    if standing is Standing.APPLIED:
        return _applied(request, visit, row)
    if standing is Standing.LEAD:
        return _no_longer_applied(request, visit, row)
    ways = [_address(way, key) for way in MOVES[standing].ways]
    return show(request, "move", row=row, move=MOVES[standing], ways=ways)


def _address(way: Way, key: str) -> tuple[str, str]:
    address = reverse(way.page, kwargs={"key": key} | way.part)
    return way.word, f"{address}?{way.query}" if way.query else address


def _applied(request: HttpRequest, visit: Visit, row: Application) -> HttpResponse:
    if row.standing != Standing.LEAD:
        return show(request, "move", row=row, move=MOVES[Standing.APPLIED], refused=FURTHER)
    form = WhenApplied(posted(request), initial={"at": visit.now})
    if form.is_valid():
        try:
            act = acts.apply(row, at=form.cleaned_data["at"], now=visit.now)
        except NotYetHappened:
            form.add_error("at", "That is still to come: write it down once you have applied.")
        else:
            undo_url = reverse("undo", kwargs={"act": act})
            return done(request, "You applied.", "application", undo_url=undo_url, key=row.key)
    return show(request, "move", form, row=row, move=MOVES[Standing.APPLIED], form=form, word="Write it down")


def _no_longer_applied(request: HttpRequest, visit: Visit, row: Application) -> HttpResponse:
    try:
        if request.method == "POST":
            acts.take_back_applying(row, now=visit.now)
            return done(request, "It is a lead again.", "application", key=row.key)
        acts.applying(row)
    except acts.NotAppliedFor as refused:
        return show(request, "move", row=row, move=MOVES[Standing.LEAD], refused=str(refused))
    return show(request, "move", row=row, move=MOVES[Standing.LEAD], word="I have not applied yet")


FURTHER = (
    "It has come further than that, because of what happened since. Take back on its page what did not happen, and it"
    " stands where it belongs."
)
