"""A mailbox in a real browser: from the address to the first message, with scripts and without, open to everybody."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from afterword.acts.mailboxes import add_mailbox, start_reading, try_mailbox
from tests.web.cast import FRIDAY, begin_as
from tests.web.test_browser import chrome, open_page  # noqa: F401 - fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def maildir(tmp_path):
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    return tmp_path


@pytest.fixture
def ada(db):
    return begin_as("Ada Okafor")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_a_mailbox_is_added_and_begun(open_page, live_server, ada, maildir, scripts):  # noqa: F811
    page = open_page(java_script_enabled=scripts)
    page.goto(f"{live_server.url}/settings")
    page.get_by_role("link", name="Let it read a mailbox").click()
    page.get_by_text("A folder or a file of another mail program").click()
    page.get_by_label("Where it is").fill(str(maildir))
    page.get_by_role("button", name="Use it").click()
    page.get_by_role("button", name="Begin to read").click()
    page.get_by_text("is read from now on").wait_for()
    page.get_by_role("button", name="Pause").click()
    page.get_by_text("Paused", exact=True).wait_for()


def test_the_progress_follows_by_itself(open_page, live_server, ada, maildir):  # noqa: F811
    account = add_mailbox(ada, name="mine", kind="maildir", path=str(maildir), now=FRIDAY)
    start_reading(account, folders=["INBOX"], since=None)
    page = open_page()
    page.goto(f"{live_server.url}/settings/mailboxes/{account.pk}/")
    account.progress = {"is_reading": True, "folder": "INBOX", "done": 1, "total": 4, "new": 1, "ours": 1}
    account.save()
    page.get_by_text("INBOX: 25 %").wait_for()


def test_axe_finds_nothing(open_page, live_server, ada, maildir):  # noqa: F811
    account = add_mailbox(ada, name="mine", kind="maildir", path=str(maildir), now=FRIDAY)
    try_mailbox(account, now=FRIDAY)
    away = add_mailbox(ada, name="away", host="imap.invalid", port=993, username="ada", password="x", now=FRIDAY)
    away.is_locked, away.fault = True, "It did not accept the password."
    away.save()
    pages = ["/settings", "/settings/mailboxes/new", "/settings/mailboxes/new?address=ada@gmail.com"]
    pages += ["/settings/messages", f"/settings/mailboxes/{account.pk}/", f"/settings/mailboxes/{away.pk}/"]
    for scheme in ("light", "dark"):
        page = open_page(color_scheme=scheme)
        for one in pages:
            page.goto(live_server.url + one)
            assert Axe().run(page).response["violations"] == [], one
