"""The addresses that templates say, which are remembered, are the addresses that there are."""

import re

import pytest
from django.template import Context, Template
from django.urls import NoReverseMatch, reverse, set_script_prefix


def said(template, **values):
    return Template(template).render(Context(values))


def test_a_template_says_the_address_of_each_of_two_applications():
    for key in ("lumen-labs", "quarry", "lumen-labs"):
        assert said("{% url 'application' key %}", key=key) == reverse("application", args=(key,))


def test_an_address_cannot_leave_its_attribute():
    assert said("{% url 'application' key %}", key='a"b<c&d') == "/applications/a%22b%3Cc&amp;d/"
    assert said("{% url 'application' key as to %}{{ to }}", key="c&d") == "/applications/c&amp;d/"


def test_a_page_that_is_not_there_is_a_mistake_and_under_a_name_it_is_nothing():
    for _ in range(2):
        assert said("{% url 'nowhere' as to %}[{{ to }}]") == "[]"
        with pytest.raises(NoReverseMatch, match="nowhere"):
            said("{% url 'nowhere' %}")


def test_parts_may_go_by_their_names():
    assert said("{% url 'application' key=key %}", key="quarry") == "/applications/quarry/"


def test_an_address_has_the_prefix_under_which_the_program_is_served():
    try:
        set_script_prefix("/afterword/")
        assert said("{% url 'outbox' %}") == "/afterword/outbox"
    finally:
        set_script_prefix("/")
    assert said("{% url 'outbox' %}") == "/outbox"


def test_an_icon_points_the_other_way_only_where_it_says_so():
    drawn = said("{% icon 'back' turns=True %}")
    assert drawn.startswith('<svg class="icon turns" aria-hidden="true"')
    assert drawn.replace(" turns", "") == said("{% icon name %}", name="back")
    assert re.search(r'afterword/icons\.svg[^"]*#back"', drawn)
