"""The habits: side by side, tried on, taken on, and made one's own."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts.habits import NameTaken, StillInUse, choose_for_application, forget_policy, keep_policy
from afterword.acts.seekers import choose_policy
from afterword.core.policy import CONSIDERATE, POLICIES, Policy, UnknownPolicy
from afterword.reads import habits as reads
from afterword.reads.what_if import MoveLook, what_would_change, what_would_change_here
from afterword.records.access import application_of
from afterword.records.models import Seeker
from afterword.web.forms.habits import ChooseHabits, OwnHabits
from afterword.web.parts import show_part
from afterword.web.views.visiting import done, for_visitor, posted, show, written_once
from afterword.web.visitor import Visit

MOST = 30
"""How many moves one page lists; whoever has more sees that it is many."""


@require_safe
@for_visitor
def habits(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Three policies and one's own, and what one of them would change."""
    tried = _known(visit.seeker, request.GET.get("try", ""))
    if tried is not None and tried.name == visit.seeker.policy:
        tried = None
    moves = what_would_change(visit.seeker, tried, now=visit.now) if tried else ()
    own = reads.own_habits(visit.seeker)
    return show(
        request,
        "habits",
        table=reads.habits(visit.seeker),
        own=own,
        tried=title_of(tried.name) if tried else "",
        tried_name=tried.name if tried else "",
        moves=moves[:MOST],
        more=max(0, len(moves) - MOST),
    )


def title_of(name: str) -> str:
    """A policy's name as a page shows it: the seeker's own as they wrote it."""
    return name.title() if name in POLICIES else name


def _known(seeker: Seeker, name: str) -> Policy | None:
    try:
        return reads.policy_called(seeker, name) if name else None
    except UnknownPolicy:
        return None


@require_POST
@for_visitor
def choose(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Take one on."""
    name = request.POST.get("policy", "")
    try:
        choose_policy(visit.seeker, name=name, now=visit.now)
    except UnknownPolicy as unknown:
        return done(request, str(unknown), "habits")
    return done(request, f"Your habits are now \u201c{title_of(name)}\u201d.", "habits")


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def own(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Habits of one's own: made from others by changing numbers, with what that would change."""
    known, base = _asked_for(request, visit)
    form = _form(request, visit, known, base)
    if form.is_valid() and "show" not in request.POST:
        return _keep(request, visit, form, known)
    bases = [{"name": name, "title": title_of(name), "is_chosen": name == base.name} for name in POLICIES]
    page = {"form": form, "known": known, "base": title_of(base.name), "bases": bases, "asked": request.GET.urlencode()}
    return show(request, "own-habits", form, **page, **_would(visit, form, known))


@require_POST
@for_visitor
def try_own(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The part of the page that says what these numbers would change, while one types."""
    known, base = _asked_for(request, visit)
    form = _form(request, visit, known, base)
    form.is_valid()
    return show_part(request, "own-habits", "would", {"form": form, **_would(visit, form, known)})


def _asked_for(request: HttpRequest, visit: Visit) -> tuple[reads.OwnHabits | None, Policy]:
    """Which habits of one's own are changed, none where new ones are made, and what they are made from."""
    name, base = request.GET.get("name", ""), request.GET.get("base", CONSIDERATE.name)
    known = reads.own_called(visit.seeker, name) if name else None
    if (name and known is None) or base not in POLICIES:
        raise Http404("There are no such habits.")
    return known, POLICIES[known.base if known else base]


def _form(request: HttpRequest, visit: Visit, known: reads.OwnHabits | None, base: Policy) -> OwnHabits:
    return OwnHabits(
        posted(request),
        base=base,
        present=known.policy if known else None,
        taken=reads.names_of_all(visit.seeker),
        lives=bool(known and known.is_chosen),
    )


def _would(visit: Visit, form: OwnHabits, known: reads.OwnHabits | None) -> dict[str, object]:
    """What the numbers of a form would change, once they make a policy."""
    policy: Policy | None = getattr(form, "policy", None)
    if policy is None:
        return {"is_shown": False}
    everywhere = bool(form.cleaned_data.get("choose") or (known and known.is_chosen))
    moves: tuple[MoveLook, ...] = what_would_change(visit.seeker, policy, now=visit.now, everywhere=everywhere)
    lives = everywhere or bool(known and known.used_by)
    return {"is_shown": True, "moves": moves[:MOST], "more": max(0, len(moves) - MOST), "nobody_lives": not lives}


def _keep(request: HttpRequest, visit: Visit, form: OwnHabits, known: reads.OwnHabits | None) -> HttpResponse:
    name = known.name if known else form.cleaned_data["name"]
    try:
        keep_policy(visit.seeker, name=name, base=form.base.name, changes=form.changes, now=visit.now)
    except NameTaken as taken:
        return done(request, str(taken), "habits")
    if form.cleaned_data.get("choose"):
        choose_policy(visit.seeker, name=name, now=visit.now)
        return done(request, f"Kept. Your habits are now \u201c{name}\u201d.", "habits")
    return done(request, f"\u201c{name}\u201d is kept.", "habits")


@require_POST
@for_visitor
def forget(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Forget habits of one's own that nothing lives by."""
    name = request.POST.get("name", "")
    try:
        forget_policy(visit.seeker, name=name)
    except StillInUse as used:
        return done(request, str(used), "habits")
    return done(request, f"\u201c{name}\u201d is forgotten.", "habits")


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def of_application(request: HttpRequest, visit: Visit, key: str) -> HttpResponse:
    """By which habits one application lives, and what others would change there."""
    row = application_of(visit.seeker, key)
    names = reads.names_of_all(visit.seeker)
    form = ChooseHabits(posted(request), names=names, search=visit.seeker.policy, chosen=row.policy)
    name = form.cleaned_data["habits"] if form.is_valid() else None
    if name is not None and "show" not in request.POST:
        choose_for_application(row, name=name, now=visit.now)
        lives = f"\u201c{title_of(name)}\u201d" if name else "the habits of the search"
        return done(request, f"{row.employer} goes by {lives} from now on.", "application", key=key)
    would: dict[str, object] = {"is_shown": name is not None}
    if name is not None:
        would |= {"moves": what_would_change_here(row, name, now=visit.now), "more": 0}
    if getattr(request, "htmx", False):
        return show_part(request, "application-habits", "would", would)
    return show(request, "application-habits", form, form=form, row=row, **would)
