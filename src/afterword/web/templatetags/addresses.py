"""Addresses in templates, each found once: a page has some sixty, and finding one takes longer than a line of text."""

from functools import lru_cache

from django import template
from django.contrib.staticfiles.storage import staticfiles_storage
from django.template import Context, defaulttags
from django.template.base import Parser, Token
from django.template.defaulttags import URLNode
from django.urls import NoReverseMatch, get_script_prefix, reverse
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

from afterword.reads.search import Line

register = template.Library()


class Address(URLNode):
    """Django's `url` for parts that are given in order, with a memory."""

    def render(self, context: Context) -> str:
        """The address; nothing where it goes by a name, and under the name nothing where there is no such page."""
        if self.kwargs:
            return super().render(context)
        found = _address(get_script_prefix(), self.view_name.resolve(context), *(a.resolve(context) for a in self.args))
        if self.asvar:
            context[self.asvar] = found
            return ""
        if not found:
            return super().render(context)
        return found


@register.tag
def url(parser: Parser, token: Token) -> Address:
    """The address of a page: `{% url 'letter' letter.id %}`."""
    found = defaulttags.url(parser, token)
    return Address(found.view_name, found.args, found.kwargs, found.asvar)


@lru_cache(maxsize=4096)
def _address(_prefix: str, name: str, *parts: object) -> str:
    try:
        return conditional_escape(reverse(name, args=parts))
    except NoReverseMatch:
        return ""


@register.filter
def address(line: Line) -> str:
    """The address of what was found."""
    return _address(get_script_prefix(), line.page, *line.keys)


@register.simple_tag
@lru_cache(maxsize=256)
def icon(name: str, *, turns: bool = False) -> SafeString:
    """A drawing from the sheet of icons; one that `turns` points the other way where text runs from right to left."""
    address, turned = staticfiles_storage.url("afterword/icons.svg"), " turns" if turns else ""
    return format_html(DRAWING, turned, address, name)


DRAWING = '<svg class="icon{}" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>'
