"""Practice: the cards, one of them to work on, and the sheet for a conversation that is booked."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts import practice as acts
from afterword.core.questions import key_of
from afterword.reads import practice as reads
from afterword.reads.debriefs import interview_of
from afterword.reads.preparing import prep_sheet
from afterword.records.access import application_of
from afterword.web.flash import say
from afterword.web.forms.practice import HowItWent, NewCard, Outline
from afterword.web.headers import POLICY
from afterword.web.views.visiting import done, for_visitor, posted, show, written_once
from afterword.web.visitor import Visit

VOICE = {
    "Content-Security-Policy": f"{POLICY}; media-src blob:",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(self)",
}
"""A card's page may hear its own person, and play to them what it heard; nothing of it is sent anywhere."""


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def practice(request: HttpRequest, visit: Visit) -> HttpResponse:
    """What comes up today and later, and a question of one's own."""
    form = NewCard(posted(request))
    if form.is_valid():
        question = form.cleaned_data["question"]
        acts.write_outline(visit.seeker, question, now=visit.now)
        return done(request, "Put among your cards.", "card", card=key_of(question))
    number = request.GET.get("page", "1")
    page = int(number) if number.isdecimal() and len(number) < 7 else 1
    return show(request, "practice", form, form=form, page=reads.practice_page(visit.seeker, page=page, now=visit.now))


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
@written_once
def card(request: HttpRequest, visit: Visit, card: str) -> HttpResponse:
    """One card to work on; what is posted is a better outline."""
    found = reads.card_look(visit.seeker, card, now=visit.now)
    form = Outline(posted(request), initial={part.name: part.words for part in found.outline})
    if form.is_valid():
        act = acts.write_outline(visit.seeker, found.question, **form.cleaned_data, now=visit.now)
        undo_url = reverse("undo", kwargs={"act": act})
        return done(request, "Your answer is kept; the one before stays in the diary.", "card", undo_url=undo_url,
                    card=card)  # fmt: skip
    response = show(request, "card", form, form=form, card=found, went=reads.WENT)
    for name, value in VOICE.items():
        response.headers[name] = value
    return response


@require_POST
@for_visitor
@written_once
def practised(request: HttpRequest, visit: Visit, card: str) -> HttpResponse:
    """How it went; then on to the next card of today."""
    found = reads.card_look(visit.seeker, card, now=visit.now)
    form = HowItWent(posted(request))
    if not form.is_valid():
        return done(request, "Say how it went with one of the four buttons.", "card", card=card)
    act = acts.practise(visit.seeker, found.question, went=form.cleaned_data["went"], now=visit.now)
    after = reads.card_look(visit.seeker, card, now=visit.now)
    following = reads.next_due(visit.seeker, now=visit.now)
    words = f"Written down. Next time: {after.when}." + ("" if following else " That was the last one for today.")
    say(request, words, undo_url=reverse("undo", kwargs={"act": act}))
    return redirect(reverse("card", kwargs={"card": following}) if following else reverse("practice"))


@require_POST
@for_visitor
def drop(request: HttpRequest, visit: Visit, card: str) -> HttpResponse:
    """Put a card away."""
    found = reads.card_look(visit.seeker, card, now=visit.now)
    act = acts.drop_card(visit.seeker, found.question, now=visit.now)
    words = "Put away. It comes back if somebody asks it again."
    return done(request, words, "practice", undo_url=reverse("undo", kwargs={"act": act}))


@require_safe
@for_visitor
def sheet(request: HttpRequest, visit: Visit, key: str, interview: str) -> HttpResponse:
    """The sheet for one conversation, for the phone and for paper."""
    row = application_of(visit.seeker, key)
    return show(request, "prepare", sheet=prep_sheet(row, interview_of(row, interview), now=visit.now))


@require_POST
@for_visitor
def ready(request: HttpRequest, visit: Visit, key: str, interview: str) -> HttpResponse:
    """The sheet was gone through."""
    row = application_of(visit.seeker, key)
    act = acts.prepare(row, interview_of(row, interview), now=visit.now)
    undo_url = reverse("undo", kwargs={"act": act})
    return done(request, "Good. The sheet stays here until you need it.", "prepare", undo_url=undo_url, key=key,
                interview=interview)  # fmt: skip
