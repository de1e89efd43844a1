"""The table and the board, and moving a card: by writing down what happened, and by nothing else."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.db import connection
from django.test.utils import CaptureQueriesContext

from afterword.acts.applications import open_application
from afterword.acts.happenings import close
from afterword.records.models import Application, Entry
from tests.web.cast import FRIDAY, THURSDAY, begin_as


def open_(seeker, employer: str, **more) -> Application:
    return open_application(
        seeker, role=more.pop("role", "Cook"), employer=employer, now=more.pop("now", THURSDAY), **more
    )


@pytest.fixture
def several(ada, lumen):
    """Lumen Labs was talked to; Acme was applied to, Brio is a lead, Cora is over."""
    open_(ada, "Acme", via="newsletter", role="Analyst")
    open_(ada, "Brio", via="a friend", is_lead=True, now=FRIDAY)
    close(open_(ada, "Cora", via="newsletter"), now=FRIDAY)
    return lumen


@pytest.fixture
def brio(several):
    return Application.objects.get(employer="Brio")


def employers(browser, query: str = "") -> list[str]:
    return re.findall(r'<th scope="row"><a href="[^"]*">([^<]*)</a>', browser.get(f"/applications/{query}").text)


def columns(browser) -> dict[str, list[str]]:
    parts = browser.get("/applications/board").text.split('data-standing="')[1:]
    return {part.partition('"')[0]: re.findall(r'board-name" href="[^"]*">([^<]*)<', part) for part in parts}


def test_with_nothing_there_both_lead_on(browser):
    for page in ("/applications/", "/applications/board"):
        text = browser.get(page).text
        assert "New application" in text
        assert "Take in a posting" in text
        assert "No application yet" in text
        assert "Drag a card" not in text


def test_what_is_over_and_still_has_something_due_says_so(browser, several):
    Application.objects.filter(employer="Cora").update(next_due_at=THURSDAY)
    row = browser.get("/applications/?words=Cora").text.split("<tbody>")[1]
    assert "Something to do" in row
    assert "To do" in browser.get("/applications/board").text.split('data-standing="closed"')[1]


def test_what_comes_next_stands_first_and_what_is_over_last(browser, several):
    found = employers(browser)
    assert (found[0], found[-1]) == ("Lumen Labs", "Cora")


@pytest.mark.parametrize(
    ("sort", "expected"),
    [("employer", "Acme"), ("-employer", "Lumen Labs"), ("role", "Acme"), ("via", "Lumen Labs"), ("opened", "Brio"),
     ("standing", "Acme"), ("-role", "Lumen Labs")],
)  # fmt: skip
def test_it_is_sorted_by_any_column_both_ways(browser, several, sort, expected):
    assert employers(browser, f"?sort={sort}")[0] == expected


def test_a_heading_leads_to_the_other_way_round(browser, several):
    text = browser.get("/applications/?sort=employer&standing=lead").text
    assert 'aria-sort="ascending"><a href="?standing=lead&amp;sort=-employer"' in text


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("standing=lead", {"Brio"}),
        ("standing=closed", {"Cora"}),
        ("via=newsletter", {"Acme", "Cora"}),
        ("via=newsletter&standing=applied", {"Acme"}),
        ("words=acm", {"Acme"}),
        ("words=data+lumen", {"Lumen Labs"}),
        ("words=friend", {"Brio"}),
        ("words=nowhere", set()),
        ("standing=nowhere&sort=nowhere&page=x", {"Acme", "Brio", "Cora", "Lumen Labs"}),
    ],
)
def test_an_address_says_which_are_wanted(browser, several, query, expected):
    assert set(employers(browser, f"?{query}")) == expected


def test_the_next_page_keeps_what_is_wanted(browser, ada):
    for n in range(60):
        open_(ada, f"Employer {n:02}", via="newsletter")
    text = browser.get("/applications/?via=newsletter&sort=-employer").text
    assert 'href="?via=newsletter&amp;sort=-employer&amp;page=2"' in text
    assert employers(browser, "?via=newsletter&sort=-employer&page=2")[-1] == "Employer 00"


def test_the_board_has_a_column_for_each_standing(browser, several):
    assert columns(browser) == {
        "lead": ["Brio"], "applied": ["Acme"], "interviewing": [], "waiting": ["Lumen Labs"], "offer": [], "closed": ["Cora"],
    }  # fmt: skip


def test_scripts_that_stand_on_one_page_share_no_name():
    scripts = Path(str(finders.find("afterword/js/board.js"))).parent
    names = [
        name
        for script in sorted(scripts.glob("*.js"))
        if script.name != "worker.js"
        for name in re.findall(r"^(?:async )?(?:function|const|let|class) (\w+)", script.read_text(), re.MULTILINE)
    ]
    assert "columns" in names
    assert sorted(names) == sorted(set(names))


def test_a_full_column_shows_its_first_cards_and_leads_to_the_rest(browser, ada):
    for n in range(25):
        open_(ada, f"Employer {n}")
    text = browser.get("/applications/board").text
    assert len(columns(browser)["applied"]) == 20
    assert '<a class="button quiet" href="/applications/?standing=applied">And 5 more</a>' in text


def test_a_card_is_moved_by_saying_when_one_applied(browser, brio):
    before = Entry.objects.count()
    assert "When you applied" in browser.get(f"/applications/{brio.key}/move/applied").text
    assert Entry.objects.count() == before
    browser.post(f"/applications/{brio.key}/move/applied", {"at": "2026-03-06T09:00"})
    assert "Brio" in columns(browser)["applied"]
    assert "You applied" in browser.get(f"/applications/{brio.key}/").text


def test_one_has_not_applied_tomorrow(browser, brio):
    answer = browser.post(f"/applications/{brio.key}/move/applied", {"at": "2026-03-09T09:00"})
    assert answer.status_code == 422
    assert "still to come" in answer.text


def test_applying_can_be_taken_back_by_moving_it_back(browser, brio):
    browser.post(f"/applications/{brio.key}/move/applied", {"at": "2026-03-06T09:00"})
    browser.post(f"/applications/{brio.key}/move/lead")
    assert columns(browser)["lead"] == ["Brio"]


def test_what_was_no_lead_is_never_one(browser, several):
    acme = Application.objects.get(employer="Acme")
    for answer in (
        browser.get(f"/applications/{acme.key}/move/lead"),
        browser.post(f"/applications/{acme.key}/move/lead"),
    ):
        assert "cannot be one again" in answer.text
    assert "Acme" in columns(browser)["applied"]


@pytest.mark.parametrize(
    ("to", "leads_to"),
    [
        ("interviewing", ["interviews/new", "happened/reply?kind=invitation"]),
        ("waiting", ["interviews/new"]),
        ("offer", ["happened/reply?kind=offer+written", "happened/reply?kind=offer+spoken"]),
        ("closed", ["happened/reply?kind=rejection", "end/withdraw", "end/decline", "end/close"]),
    ],
)
def test_every_other_column_asks_what_happened_and_invents_nothing(browser, brio, to, leads_to):
    before = Entry.objects.count()
    browser.post(f"/applications/{brio.key}/move/{to}")
    text = browser.get(f"/applications/{brio.key}/move/{to}").text
    for address in leads_to:
        assert f'href="/applications/{brio.key}/{address}"' in text
        assert browser.get(f"/applications/{brio.key}/{address}".replace("&amp;", "&")).status_code == 200
    assert Entry.objects.count() == before


def test_what_was_chosen_on_the_way_is_chosen_in_the_form(browser, brio):
    text = browser.get(f"/applications/{brio.key}/happened/reply?kind=rejection").text
    assert re.search(r'value="rejection"[^>]* checked', text)
    assert browser.get(f"/applications/{brio.key}/happened/reply?kind=nonsense").status_code == 200


def test_a_card_stays_where_it_stands(browser, brio):
    assert "stands there already" in browser.get(f"/applications/{brio.key}/move/lead", follow=True).text
    assert browser.get(f"/applications/{brio.key}/move/nowhere").status_code == 404


def test_a_lead_is_shown_as_one(browser, brio):
    text = browser.get(f"/applications/{brio.key}/").text
    assert "I have applied" in text


def test_a_removed_application_is_on_neither(browser, brio):
    browser.post(f"/applications/{brio.key}/remove")
    assert columns(browser)["lead"] == []
    assert "Brio" not in employers(browser)


def test_the_pages_cost_the_same_queries_for_sixty_as_for_one(browser, ada, several):
    def cost(page: str) -> int:
        with CaptureQueriesContext(connection) as asked:
            assert browser.get(page).status_code == 200
        return len(asked)

    pages = ("/applications/", "/applications/?via=newsletter&words=a", "/applications/board")
    before = [cost(page) for page in pages]
    for n in range(60):
        open_(ada, f"Employer {n}", via="newsletter", now=THURSDAY - timedelta(days=n))
    assert [cost(page) for page in pages] == before


def test_applications_of_one_seeker_are_none_of_anothers(several, come_in):
    cleo = come_in(begin_as("Cleo Vane"))
    for page in ("/applications/", "/applications/board"):
        assert not re.search("Acme|Brio|Cora|newsletter", cleo.get(page).text)
