"""Mail to read: letting a mailbox be read, seeing how far it is, and messages given by hand."""

from typing import TYPE_CHECKING, Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST, require_safe

from afterword.acts.mailboxes import (
    MailboxThere,
    NoMailboxInSample,
    add_mailbox,
    change_password,
    known_folders,
    pause_reading,
    remove_mailbox,
    resume_reading,
    start_reading,
    try_mailbox,
)
from afterword.acts.signing_in import SignInOver, ask_whether_signed_in, begin_sign_in, come_back, sign_in_of
from afterword.core.hours import local_day
from afterword.post.mailbox.protocol import MailboxFault
from afterword.post.mailbox.providers import server_for
from afterword.reads.mailboxes import mailbox_look
from afterword.records.access import mailbox_account_of
from afterword.records.models import MailboxAccount
from afterword.web.forms.mailboxes import KINDS_OF_SERVER, Address, Given, OnThisComputer, Password, Reading
from afterword.web.parts import show_part
from afterword.web.views import visiting
from afterword.web.views.visiting import done, for_visitor, posted, show
from afterword.web.visitor import Visit

if TYPE_CHECKING:
    from afterword.acts.giving import Given as WasGiven

IN_SAMPLE = "The sample search reads no mail: begin your own search first."


class VisitClock:
    """The clock of one visit, which stands."""

    def __init__(self, visit: Visit) -> None:
        self._now = visit.now

    def now(self) -> Any:
        """The moment of the visit."""
        return self._now

    def uptime(self) -> float:
        """Nothing passes."""
        return 0.0


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def add(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Find the settings of an address, then keep them with a password."""
    if visit.seeker.is_sample:
        return done(request, IN_SAMPLE, "settings")
    asked = request.GET.get("address")
    address = Address({"address": asked} if asked is not None else None, initial={"address": visit.seeker.address})
    server = server_for(address.cleaned_data["address"]) if address.is_valid() else None
    if server is None:
        return show(request, "mailbox-new", address, address=address, here=OnThisComputer(prefix="here"))
    sign_in = request.GET.get("sign_in", server.sign_in)
    if sign_in not in KINDS_OF_SERVER:
        raise Http404
    known = {"name": asked, "username": asked, "sign_in": sign_in, "host": server.host, "port": server.port}
    known["security"] = server.security
    form = KINDS_OF_SERVER[sign_in](posted(request), initial=known)
    if form.is_valid():
        try:
            account = add_mailbox(visit.seeker, **form.cleaned_data, now=visit.now)
        except MailboxThere as there:
            form.add_error(None, str(there))
        else:
            return _tried(account, visit)
    return show(request, "mailbox-new", form, form=form, server=server, sign_in=sign_in, asked=asked)


@require_POST
@for_visitor
def add_here(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Mail that lies on this computer."""
    form = OnThisComputer(posted(request), prefix="here")
    if form.is_valid():
        try:
            name = form.cleaned_data["path"][-200:]
            account = add_mailbox(visit.seeker, name=name, **form.cleaned_data, now=visit.now)
        except (MailboxThere, NoMailboxInSample) as refused:
            form.add_error(None, str(refused))
        else:
            return _tried(account, visit)
    return show(request, "mailbox-new", form, address=Address(), here=form)


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def mailbox(request: HttpRequest, visit: Visit, box: int) -> HttpResponse:
    """One mailbox: how far it is, and what is read of it."""
    account = mailbox_account_of(visit.seeker, box)
    folders = known_folders(account)
    if (
        not folders
        or account.is_locked
        or (account.folders and request.method != "POST" and "choose" not in request.GET)
    ):
        return _page(request, visit, account)
    known = {"folders": account.folders, "sent_folder": account.sent_folder} if account.folders else {}
    form = Reading(posted(request), initial=known, folders=folders)
    if form.is_valid():
        since = form.since(local_day(visit.now, visit.seeker.zone))
        start_reading(
            account, folders=form.cleaned_data["folders"], since=since, sent_folder=form.cleaned_data["sent_folder"]
        )
        return done(request, f"{account.name} is read from now on.", "mailbox", box=str(account.pk))
    return _page(request, visit, account, form=form)


def _tried(account: MailboxAccount, visit: Visit) -> HttpResponse:
    """Try it, and go on to its page, which says what came of it and lets the folders be chosen."""
    try_mailbox(account, now=visit.now)
    return redirect(f"{reverse('mailbox', args=[account.pk])}?choose=1")


@require_safe
@for_visitor
def progress(request: HttpRequest, visit: Visit, box: int) -> HttpResponse:
    """How far the reading is."""
    look = mailbox_look(mailbox_account_of(visit.seeker, box))
    return show_part(request, "mailbox", "progress", {"box": look})


@require_POST
@for_visitor
def act(request: HttpRequest, visit: Visit, box: int, what: str) -> HttpResponse:
    """Pause, go on, or forget it."""
    account = mailbox_account_of(visit.seeker, box)
    match what:
        case "pause":
            pause_reading(account)
            return done(request, f"{account.name} is not read any more, until you say so.", "mailbox", box=str(box))
        case "try":
            return _tried(account, visit)
        case "resume":
            resume_reading(account)
            return done(request, f"{account.name} is read again.", "mailbox", box=str(box))
        case "remove":
            remove_mailbox(account)
            return done(request, f"{account.name} is forgotten. What concerned your search is kept.", "settings")
        case _:
            raise Http404


@require_POST
@for_visitor
def password(request: HttpRequest, visit: Visit, box: int) -> HttpResponse:
    """Another password, tried at once."""
    account = mailbox_account_of(visit.seeker, box)
    form = Password(posted(request), prefix="another")
    if form.is_valid():
        change_password(account, password=form.cleaned_data["password"])
        return _tried(account, visit)
    return _page(request, visit, account, another=form)


@require_POST
@for_visitor
def sign_in(request: HttpRequest, visit: Visit, box: int) -> HttpResponse:
    """Begin a sign-in with the provider."""
    account = mailbox_account_of(visit.seeker, box)
    try:
        begin_sign_in(account, redirect=request.build_absolute_uri(reverse("signed-in")), now=visit.now)
    except MailboxFault as fault:
        return _page(request, visit, account, fault=str(fault))
    return redirect("mailbox", box)


@require_POST
@for_visitor
def typed_in(request: HttpRequest, visit: Visit, box: int) -> HttpResponse:
    """The person says that they have typed the code in."""
    account = mailbox_account_of(visit.seeker, box)
    try:
        is_in = ask_whether_signed_in(account, now=visit.now)
    except (MailboxFault, SignInOver) as fault:
        return _page(request, visit, account, fault=str(fault))
    if is_in:
        return _tried(account, visit)
    return done(request, "The code was not typed in yet, as far as the provider knows.", "mailbox", box=str(box))


@require_GET
def signed_in(request: HttpRequest) -> HttpResponse:
    """Where the provider's page comes back to. Nothing of anybody is shown here: the state alone says who it is."""
    now = visiting.clock()
    try:
        account = come_back(state=request.GET.get("state", ""), code=request.GET.get("code", ""), now=now)
    except (MailboxFault, SignInOver) as fault:
        return render(request, "afterword/signed-in.html", {"why": str(fault)}, status=400)
    try_mailbox(account, now=now)
    return render(request, "afterword/signed-in.html", {"why": ""})


@require_POST
@for_visitor
def give(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Messages that the person has at hand."""
    form = Given(posted(request), request.FILES, prefix="given")
    if visit.seeker.is_sample:
        return done(request, IN_SAMPLE, "settings")
    if not form.is_valid():
        return show(request, "give", form, given=form)
    try:
        given = _given(visit, form)
    except MailboxFault as fault:
        form.add_error(None, str(fault))
        return show(request, "give", form, given=form)
    if given.exports:
        return done(request, _words(given), "mailbox", box=str(given.exports[0].pk))
    return done(request, _words(given), "settings")


@require_safe
@for_visitor
def giving(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The page for it."""
    return show(request, "give", given=Given(prefix="given"))


def _given(visit: Visit, form: Given) -> "WasGiven":
    # What parses mail is imported when there is mail: no start of the program should wait for it.
    from afterword.acts.giving import give_files, give_text  # noqa: PLC0415
    from afterword.acts.proposals import proposing  # noqa: PLC0415
    from afterword.acts.receiving import Look  # noqa: PLC0415

    clock = VisitClock(visit)
    data, look = form.cleaned_data, Look(clock=clock, then=proposing(clock))
    if data["mails"]:
        return give_files(visit.seeker, [(one.name, one.file) for one in data["mails"]], look=look)
    return give_text(visit.seeker, data["text"], sender=data["sender"], subject=data["subject"], look=look)


def _words(given: "WasGiven") -> str:
    """What came of it, in a sentence or two."""
    taken, said = given.taken, []
    if given.faults:
        said.append(f"{taken.unreadable} could not be read: {given.faults[0]}")
    if read := taken.new - taken.unreadable:
        said.append(f"{read} taken in, {taken.ours} about your search." if read > 1 else "It is taken in.")
    if there := taken.looked_at - taken.new:
        said.append(f"{there} were here already." if there > 1 else "It was here already.")
    if given.exports:
        said.append("The export is read by and by, while Afterword runs.")
    return " ".join(said)


def _page(
    request: HttpRequest, visit: Visit, account: MailboxAccount, *, fault: str = "", **forms: Reading | Password
) -> HttpResponse:
    context = {"another": Password(prefix="another"), **forms}
    begun = sign_in_of(account, now=visit.now)
    page = show(request, "mailbox", *forms.values(), box=mailbox_look(account), fault=fault, begun=begun, **context)
    if fault:
        page.status_code = visiting.UNPROCESSABLE if request.method == "POST" else 200
    return page
