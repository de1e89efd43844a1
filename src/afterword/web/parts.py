"""A part of a page by itself: a block of its template, for a script that asks for no more."""

from typing import Any, cast

from django.http import HttpRequest, HttpResponse
from django.template import loader
from django.template.backends.django import Template
from django.template.context import make_context
from django.template.loader_tags import BlockNode


def show_part(request: HttpRequest, template: str, part: str, context: dict[str, Any]) -> HttpResponse:
    """The block of this name. Raises LookupError where the template has none: a slip of ours."""
    found = cast(Template, loader.get_template(f"afterword/{template}.html"))
    blocks = found.template.nodelist.get_nodes_by_type(BlockNode)
    block = next((one for one in blocks if isinstance(one, BlockNode) and one.name == part), None)
    if block is None:
        raise LookupError(f"{template}.html has no part {part!r}.")
    bound = make_context(context, request, autoescape=True)
    with bound.render_context.push_state(found.template), bound.bind_template(found.template):
        return HttpResponse(block.render(bound))
