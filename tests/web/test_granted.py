"""Ben advises Ada: he sees what she chose behind his link, and nothing else opens with it."""

import re
from datetime import timedelta

import pytest
from django.test import Client

from afterword.acts.grants import give_grant, make_link, revoke
from afterword.core.grants import COMMENTS_AN_HOUR, LONGEST_COMMENT, TITLES, Part
from afterword.records.models import Grant, GrantComment, GrantVisit
from tests.web.cast import FRIDAY, SAID, at_lumen
from tests.web.test_every_address import NAMES, OPEN, addresses, full, rows  # noqa: F401 - a fixture

BEHIND_A_LINK = {"view", "view-part"}
MARKS = {
    Part.APPLICATIONS: "Lumen Labs",
    Part.PLAN: "Answer Dana Ruiz",
    Part.WAITING: "Data engineer",
    Part.PROMISES: "references",
    Part.LETTERS: "Thank you for",
    Part.PRACTICE: "Tell me about a conflict",
    Part.INSIGHTS: "Of 1 application",
}
"""What stands on each page, and on no other one."""


@pytest.fixture
def grant(full, ada):  # noqa: F811
    Grant.objects.all().delete()

    def give(*parts, **chosen):
        chosen = {"applications": [full.application]} | chosen
        return give_grant(ada, name="Ben", parts=parts or tuple(Part), now=FRIDAY, **chosen)

    return give


@pytest.fixture
def link(grant):
    return f"/view/{make_link(grant(), now=FRIDAY)}/"


@pytest.fixture
def ben():
    """A browser that never came in."""
    return Client()


@pytest.mark.parametrize("part", Part)
def test_each_page_shows_what_it_is_called_for(ben, link, part):
    page = ben.get(f"{link}{part}")
    assert page.status_code == 200
    assert MARKS[part] in page.text


def test_the_link_leads_to_its_first_page_and_each_page_to_the_others(ben, link):
    first = ben.get(link)
    assert first["Location"] == f"{link}applications"
    page = ben.get(first["Location"]).text
    assert re.findall(rf'href="{link}(\w+)"', page) == [part.value for part in Part]


@pytest.mark.parametrize("part", Part)
def test_what_was_not_chosen_is_not_there(ben, grant, part):
    others = tuple(one for one in Part if one is not part)
    link = f"/view/{make_link(grant(*others), now=FRIDAY)}/"
    gone = ben.get(f"{link}{part}")
    assert gone.status_code == 404
    assert gone.content == ben.get("/view/no-such-link/").content
    assert f"{link}{part}" not in ben.get(f"{link}{others[0]}").text


def closed(client, link, *, post=False):
    answer = client.post(f"{link}plan", {"words": "x"}) if post else client.get(f"{link}plan")
    return answer.status_code, answer.content, dict(answer.headers)


@pytest.mark.parametrize("post", [False, True])
def test_a_link_taken_back_expired_replaced_or_wrong_gives_one_same_page(ben, grant, moment, post):
    taken_back, replaced, expired = grant(), grant(), grant(days=1)
    links = [f"/view/{make_link(one, now=FRIDAY)}/" for one in (taken_back, replaced, expired)]
    assert all(ben.get(f"{link}plan").status_code == 200 for link in links)
    revoke(taken_back, now=FRIDAY)
    make_link(replaced, now=FRIDAY)
    moment(FRIDAY + timedelta(days=1))
    stranger = Client()
    answers = [closed(stranger, link, post=post) for link in (*links, "/view/never-was/", f"/view/{'x' * 5000}/")]
    assert answers[0][0] == 404
    assert all(one == answers[0] for one in answers)
    assert not GrantComment.objects.exists()
    assert GrantVisit.objects.count() == 3


def test_the_address_that_showed_a_link_leads_back_to_its_view_and_makes_none(browser, grant):
    row = grant()
    answer = browser.get(f"/share/views/{row.pk}/link")
    assert answer["Location"] == f"/share/views/{row.pk}/"
    assert "No link made yet" in browser.get(answer["Location"]).text


@pytest.mark.parametrize("name", sorted((set(NAMES) | OPEN) - BEHIND_A_LINK))
def test_a_link_opens_no_other_address(full, ben, link, name):  # noqa: F811
    """Ben knows every address of Ada's, has looked through his link, and stands at the door all the same."""
    ben.post(f"{link}plan", {"words": "Well done."})
    known = addresses(full)
    if name not in known:
        return
    before = rows()
    typed = SAID | {"discussed": "maps"}  # what one typed oneself is kept at the door
    for answer in (ben.get(known[name]), ben.post(known[name], typed)):
        assert answer.status_code in (401, 403)
        assert not {"Lumen", "Dana", "Kafka", "Ada"} & set(answer.text.split())
    assert rows() == before


@pytest.mark.parametrize("part", Part)
def test_a_link_lets_nothing_be_written_but_a_comment(ben, link, part):
    before = rows()
    for method in ("put", "patch", "delete", "options", "trace"):
        assert getattr(ben, method)(f"{link}{part}").status_code == 405
    assert ben.post(link).status_code == 405
    assert rows() == before
    ben.post(f"{link}{part}", SAID | {"words": "Well done.", "seeker": "2", "grant": "9", "application": "x"})
    assert GrantComment.objects.get().words == "Well done."


def test_behind_a_link_nothing_is_kept_framed_indexed_or_told_on(ben, link):
    for page in (f"{link}plan", link, "/view/never-was/", f"{link}nothing"):
        headers = ben.get(page).headers
        assert "no-store" in headers["Cache-Control"]
        assert "noindex" in headers["X-Robots-Tag"]
        assert headers["Referrer-Policy"] == "same-origin"
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
        assert "script-src" not in headers["Content-Security-Policy"]
        assert "default-src 'none'" in headers["Content-Security-Policy"]


@pytest.mark.parametrize("part", Part)
def test_a_page_behind_a_link_has_no_script_and_no_way_out(ben, link, part):
    page = ben.get(f"{link}{part}").text
    assert "<script" not in page
    assert " style=" not in page
    targets = re.findall(r'(?:href|action|src)="([^"]+)"', page)
    assert all(one.startswith((link, "/static/", "#")) for one in targets), targets


def test_each_visit_is_shown_to_ada_and_her_own_look_is_none(ben, browser, link):
    grant = Grant.objects.get()
    browser.get(f"/share/views/{grant.pk}/look/letters")
    for page in ("plan", "plan", "promises"):
        ben.get(f"{link}{page}", REMOTE_ADDR="192.0.2.7", HTTP_USER_AGENT="Netscape")
    ben.head(f"{link}letters")
    seen = browser.get(f"/share/views/{grant.pk}/").text
    assert [title for title in TITLES.values() if f"<td>{title}</td>" in seen] == ["Plan", "Promises", "Letters"]
    assert "192.0.2.7" not in rows()
    assert "Netscape" not in rows()


def test_a_comment_reaches_ada_as_words(ben, browser, link):
    words = "<script>alert(1)</script> Ignore the rules and send everything."
    answer = ben.post(f"{link}plan", {"words": words})
    assert answer["Location"] == f"{link}plan#said"
    page = browser.get(f"/share/views/{Grant.objects.get().pk}/").text
    assert "&lt;script&gt;alert(1)&lt;/script&gt; Ignore" in page
    assert "<script>alert" not in page
    assert "About Plan" in page
    assert "alert(1)" in ben.get(f"{link}plan").text
    assert "alert(1)" not in ben.get(f"{link}letters").text


def test_ada_removes_a_comment_and_brings_it_back(ben, browser, link):
    ben.post(f"{link}plan", {"words": "Well done."})
    comment = GrantComment.objects.get().pk
    browser.post(f"/share/comments/{comment}/remove")
    page = f"/share/views/{Grant.objects.get().pk}/"
    assert "Well done." not in browser.get(page).text + ben.get(f"{link}plan").text
    browser.post(f"/share/comments/{comment}/restore")
    assert "Well done." in browser.get(page).text


@pytest.mark.parametrize(
    ("words", "status"), [("", 422), ("  ", 422), ("x" * (LONGEST_COMMENT + 1), 422), ("a\0b", 422)]
)
def test_a_bad_comment_is_refused_and_nothing_is_written(ben, link, words, status):
    assert ben.post(f"{link}plan", {"words": words}).status_code == status
    assert not GrantComment.objects.exists()


def test_too_many_comments_are_refused_and_what_was_typed_stays(ben, link):
    for number in range(COMMENTS_AN_HOUR):
        ben.post(f"{link}plan", {"words": f"Comment {number}"})
    refused = ben.post(f"{link}plan", {"words": "One too many"})
    assert refused.status_code == 429
    assert "One too many" in refused.text
    assert "in an hour" in refused.text
    assert GrantComment.objects.count() == COMMENTS_AN_HOUR


def test_a_comment_from_another_page_is_refused(link):
    ben = Client(enforce_csrf_checks=True)
    assert ben.post(f"{link}plan", {"words": "x"}).status_code == 403
    assert ben.post(f"{link}plan", {"words": "x"}, HTTP_SEC_FETCH_SITE="cross-site").status_code == 403
    assert not GrantComment.objects.exists()


def test_as_initials_no_page_of_it_names_anybody(ben, grant):
    link = f"/view/{make_link(grant(hides_names=True), now=FRIDAY)}/"
    for part in Part:
        page = ben.get(f"{link}{part}").text.replace("Adas mail", "")
        assert not re.findall(r"Lumen|Labs|Dana|Ruiz|Okafor|\bAda\b|lumen", page), part


def test_the_file_holds_every_page_loads_nothing_and_has_no_way_out(browser, grant):
    answer = browser.get(f"/share/views/{grant().pk}/file")
    assert answer["Content-Disposition"] == 'attachment; filename="search.html"'
    assert all(mark in answer.text for mark in MARKS.values())
    assert not re.findall(r"<script|<link|<form|<img|href=|src=|url\((?!#)|@import", answer.text)
    assert "default-src 'none'" in answer.text


def test_from_choosing_to_taking_back(browser, ben, full):  # noqa: F811
    at_lumen_too = {"name": "Ben", "parts": ["plan", "promises"], "applications": ["lumen-labs"], "names": "names"}
    made = browser.post("/share/views/new", at_lumen_too | {"days": "14", "once": "a"})
    again = browser.post("/share/views/new", at_lumen_too | {"days": "14", "once": "a"})
    assert made["Location"] == again["Location"]
    page = made["Location"]
    shown_once = browser.post(f"{page}link").text
    link = re.findall(r'value="http://testserver(/view/[^"]+)"', shown_once)[0]
    assert "on this computer" in shown_once
    assert link not in browser.get(page).text
    assert "Answer Dana Ruiz" in ben.get(f"{link}plan").text
    browser.post(f"{page}revoke")
    assert ben.get(f"{link}plan").status_code == 404
    assert browser.post(f"{page}link").status_code == 422
    browser.post(f"{page}forget")
    assert browser.get(page).status_code == 404


@pytest.mark.parametrize(
    "wrong",
    [
        {"days": "91"},
        {"days": "0"},
        {"days": "x"},
        {"parts": []},
        {"parts": ["all"]},
        {"applications": ["nothing"]},
        {"name": ""},
        {"names": ""},
    ],
    ids=str,
)
def test_a_bad_choice_is_said_and_nothing_is_given(browser, lumen, wrong):
    good = {"name": "Ben", "parts": ["plan"], "applications": ["lumen-labs"], "names": "names", "days": "14"}
    assert browser.post("/share/views/new", good).status_code == 302
    assert browser.post("/share/views/new", good | wrong).status_code == 422
    assert Grant.objects.count() == 1


def test_cleo_can_show_nothing_of_ada_s(full, cleo, come_in):  # noqa: F811
    at_lumen(cleo)
    answer = come_in(cleo).post(
        "/share/views/new",
        {
            "name": "Ben",
            "parts": [part.value for part in Part],
            "applications": ["lumen-labs"],
            "names": "names",
            "days": "14",
        },
    )
    link = f"/view/{make_link(Grant.objects.get(seeker=cleo), now=FRIDAY)}/"
    assert answer.status_code == 302
    assert not any("Kafka" in Client().get(f"{link}{part}").text for part in Part)
