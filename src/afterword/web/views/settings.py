"""You: name and clock, how letters leave, how the pages look, and all that is stored."""

from hashlib import sha256
from tempfile import TemporaryFile
from typing import cast

from django.conf import settings as configured
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts.about_you import change_search
from afterword.acts.backups import may_back_up, write_backup
from afterword.acts.couriers import FOLDER
from afterword.acts.diaries import AlreadyThere, import_history
from afterword.acts.once import once
from afterword.acts.seekers import remove_mail_account, remove_search, set_mail_account
from afterword.core.diary import DiaryErrors, read_diary
from afterword.reads.diaries import whole_diary
from afterword.reads.mail import mail_account
from afterword.reads.mailboxes import mailboxes
from afterword.web.forms.postings import MayFetch
from afterword.web.forms.settings import DiaryIn, Mail, RemoveAll, Theme
from afterword.web.forms.starting import Start
from afterword.web.views.visiting import done, for_visitor, posted, show
from afterword.web.visitor import Visit

YOURS = ("name", "address", "zone", "country")
ACCOUNT = ("host", "port", "security", "username", "password", "folder", "copies_sent", "with_mailbox")


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def settings(request: HttpRequest, visit: Visit) -> HttpResponse:
    """All of it; name, address, clock and country are changed here."""
    you = Start(posted(request), initial={name: getattr(visit.seeker, name) for name in YOURS})
    if you.is_valid():
        change_search(visit.seeker, **you.cleaned_data, now=visit.now)
        return done(request, "Kept.", "settings")
    return _page(request, visit, you=you)


@require_POST
@for_visitor
def mail(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Let a mail server, or a folder, take the letters."""
    form = Mail(posted(request), prefix="mail")
    if form.is_valid():
        set_mail_account(visit.seeker, **{name: form.cleaned_data[name] for name in ACCOUNT})
        takes = "the folder" if form.cleaned_data["security"] == FOLDER else form.cleaned_data["host"]
        return done(request, f"Approved letters go through {takes} from now on.", "settings")
    return _page(request, visit, mail=form)


@require_POST
@for_visitor
def remove_mail(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Letters go by hand again."""
    remove_mail_account(visit.seeker, now=visit.now)
    return done(request, "The mail account is forgotten. Letters go by hand.", "settings")


@require_POST
@for_visitor
def theme(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Light or dark, in this browser."""
    form = Theme(posted(request))
    if form.is_valid():
        request.session["theme"] = form.cleaned_data["theme"]
    return done(request, "Kept, for this browser.", "settings")


@require_safe
@for_visitor
def export(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The whole search as a diary."""
    named = {"Content-Disposition": 'attachment; filename="search.diary"'}
    return HttpResponse(whole_diary(visit.seeker), content_type="text/plain; charset=utf-8", headers=named)


@require_POST
@for_visitor
def read_in(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Add a diary to the search, all of it or nothing."""
    form = DiaryIn(posted(request), request.FILES, prefix="diary")
    if form.is_valid():
        try:
            count = _read_in_once(request, visit, form.cleaned_data["diary"])
        except DiaryErrors as errors:
            for line in str(errors).splitlines():
                form.add_error(None, line)
        except AlreadyThere as doubles:
            form.add_error(None, str(doubles))
        else:
            return done(request, f"Read in: {count} things that happened.", "applications")
    return _page(request, visit, diary=form)


def _read_in_once(request: HttpRequest, visit: Visit, text: str | bytes) -> str:
    """How many things happened. The diary is read before anything is locked, and added once, however often the button
    was pressed.
    """
    diary = read_diary(text)

    def write() -> str:
        return str(import_history(visit.seeker, diary.history, policy=diary.policy, now=visit.now))

    pressed = repr((request.POST.get("once", visit.now), text))
    return once(visit.seeker, token=sha256(pressed.encode()).hexdigest(), write=write, now=visit.now)


@require_safe
@for_visitor
def backup(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Everything that is stored, as one file; only for whose computer this is, because it holds all of it."""
    if not may_back_up(visit.seeker):
        raise Http404("A backup is not made here.")
    file = TemporaryFile(dir=configured.DATA_FOLDER)  # noqa: SIM115 - the answer closes it when it is sent
    write_backup(file, now=visit.now)
    file.seek(0)
    answer = FileResponse(file, as_attachment=True, filename=f"afterword-{visit.now:%Y-%m-%d}.backup")
    return cast(HttpResponse, answer)  # one that is sent piece by piece


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def remove(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Remove the whole search, for whoever types that they want it."""
    form = RemoveAll(posted(request))
    if not form.is_valid():
        return show(request, "remove_search", form, form=form, may_back_up=may_back_up(visit.seeker))
    remove_search(visit.seeker)
    request.session.pop("seeker", None)
    return done(request, "The search is removed, with everything in it.", "start")


def _page(request: HttpRequest, visit: Visit, **bound: Start | Mail | DiaryIn) -> HttpResponse:
    """The page with its forms, one of which may hold what was typed."""
    account = mail_account(visit.seeker)
    known = {name: getattr(account, name) for name in ACCOUNT if name != "password"} if account else {}
    forms = {
        "you": Start(initial={name: getattr(visit.seeker, name) for name in YOURS}),
        "mail": Mail(prefix="mail", initial=known),
        "diary": DiaryIn(prefix="diary"),
        "pages": MayFetch(initial={"allowed": visit.seeker.fetches_pages}),
        "light": Theme(initial={"theme": request.session.get("theme", "")}),
    } | bound
    return show(
        request,
        "settings",
        *bound.values(),
        **forms,
        account=account,
        mailboxes=mailboxes(visit.seeker),
        may_back_up=may_back_up(visit.seeker),
    )
