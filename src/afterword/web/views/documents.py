"""Documents: the list, a new one or a newer version, and one to keep. None is ever shown by the browser itself."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from afterword.acts import documents as acts
from afterword.acts.documents import DocumentRefused
from afterword.core.documents import DocumentKind
from afterword.reads.documents import documents as read_documents
from afterword.records.access import document_of
from afterword.web.forms.documents import NewDocument
from afterword.web.views.visiting import done, for_visitor, posted, show
from afterword.web.visitor import Visit


@require_http_methods(["GET", "HEAD", "POST"])
@for_visitor
def documents(request: HttpRequest, visit: Visit) -> HttpResponse:
    """All of them; a file that is sent here is kept."""
    form = NewDocument(posted(request), request.FILES or None)
    if form.is_valid():
        data = form.cleaned_data
        before = document_of(visit.seeker, data["newer_than"]) if data["newer_than"] else None
        try:
            kept = acts.add_document(
                visit.seeker,
                name=data["file"].name,
                content=data["file"].read(),
                kind=DocumentKind(data["kind"]),
                newer_than=before,
                now=visit.now,
            )
        except DocumentRefused as refused:
            form.add_error("file", str(refused))
        else:
            version = f", version {kept.version}" if kept.version > 1 else ""
            return done(request, f"Kept: {kept.name}{version}.", "documents")
    found = read_documents(visit.seeker, now=visit.now)
    newer_than = str(form.data.get("newer_than", "")) if form.is_bound else ""
    wrong = {"newer_than": newer_than, "errors": form.errors.get("file", ())}
    fresh = NewDocument() if newer_than else form
    return show(request, "documents", form, documents=found, form=fresh, wrong=wrong)


@require_safe
@for_visitor
def document(request: HttpRequest, visit: Visit, id_: UUID) -> HttpResponse:
    """One version, to keep."""
    row = document_of(visit.seeker, id_)
    named = {"Content-Disposition": content_disposition_header(as_attachment=True, filename=row.name) or "attachment"}
    return HttpResponse(bytes(row.content), content_type="application/octet-stream", headers=named)


@require_POST
@for_visitor
def remove(request: HttpRequest, visit: Visit, id_: UUID) -> HttpResponse:
    """Out of sight; who got it stays known."""
    row = document_of(visit.seeker, id_)
    acts.remove_document(row, now=visit.now)
    undo_url = reverse("restore-document", kwargs={"id_": id_})
    return done(request, f"{row.name} is removed.", "documents", undo_url=undo_url)


@require_POST
@for_visitor
def restore(request: HttpRequest, visit: Visit, id_: UUID) -> HttpResponse:
    """Back again."""
    row = document_of(visit.seeker, id_)
    acts.restore_document(row)
    return done(request, f"{row.name} is back.", "documents")
