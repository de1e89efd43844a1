"""Habits, mail, light, and all that is stored."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from django.conf import settings as configured
from django.db import connection

from afterword.records.models import Application, MailAccount, Seeker
from tests.web.cast import SAID


def test_another_name_stands_under_the_next_draft(browser, lumen):
    browser.post(lumen.debrief, SAID)
    you = {"name": "Ada N. Okafor", "address": "ada@example.org", "zone": "Europe/London", "country": "GB"}
    browser.post("/settings", you)
    assert "Ada N. Okafor" in lumen.thank_you().body


def test_a_mail_account_is_kept_sealed_and_forgotten_again(browser, ada):
    account = {"mail-security": "tls", "mail-host": "smtp.example.org", "mail-port": "465", "mail-username": "ada",
               "mail-password": "open sesame"}  # fmt: skip
    browser.post("/settings/mail", account)
    assert "open sesame" not in MailAccount.objects.get(seeker=ada).sealed_password
    assert "open sesame" not in browser.get("/settings").text
    browser.post("/settings/mail/remove")
    assert not MailAccount.objects.exists()


def test_a_mail_account_without_a_server_is_refused(browser):
    answer = browser.post("/settings/mail", {"mail-security": "tls"})
    assert answer.status_code == 422
    assert "Write the name of the mail server" in answer.text


def test_the_night_is_kept_in_this_browser(browser):
    browser.post("/settings/theme", {"theme": "dark"})
    assert 'data-theme="dark"' in browser.get("/").text


def test_a_search_goes_out_as_a_diary_and_comes_back_in(browser, ada, lumen):
    browser.post(lumen.debrief, SAID)
    kept = browser.get("/settings/diary").text
    Application.objects.all().delete()
    ada.delete()
    browser.post(
        "/start", {"name": "Ada Okafor", "address": "ada@example.org", "zone": "Europe/London", "country": "GB"}
    )
    assert browser.post("/settings/diary/read", {"diary-text": kept}).url == "/applications/"
    assert browser.get("/settings/diary").text == kept


def test_a_diary_that_cannot_be_read_is_answered_line_by_line(browser):
    answer = browser.post("/settings/diary/read", {"diary-text": "2026-03-05 nonsense\n2026-03-06 more of it\n"})
    assert answer.status_code == 422
    assert "Line 1" in answer.text
    assert "Line 2" in answer.text
    assert "more of it" in answer.text


@pytest.mark.parametrize("word", ["", "yes", "remov", "remove it"])
def test_a_search_stays_unless_the_word_is_typed(browser, ada, word):
    assert "What remains" in browser.get("/settings/remove").text
    assert browser.post("/settings/remove", {"word": word}).status_code == 422
    assert Seeker.objects.exists()


@pytest.mark.parametrize("word", ["remove", " Remove "])
def test_a_search_goes_for_good_where_the_word_is_typed(browser, ada, lumen, word):
    printed = Path(configured.DATA_FOLDER) / "today.json"
    printed.write_text("Lumen Labs")
    assert browser.post("/settings/remove", {"word": word}).url == "/start"
    assert not Seeker.objects.exists()
    assert not printed.exists()


@pytest.mark.django_db(transaction=True)
def test_what_is_removed_is_not_to_be_read_in_the_file(browser, ada, lumen):
    if connection.vendor != "sqlite":
        return
    file, words = Path(connection.settings_dict["NAME"]), b"Zanzibar Cartography"
    Application.objects.update(employer=words.decode())
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert words in file.read_bytes()
    browser.post("/settings/remove", {"word": "remove"})
    left = [path.read_bytes() for path in (file, Path(f"{file}-wal")) if path.exists()]
    assert words not in b"".join(left)


@pytest.mark.django_db(transaction=True)
def test_a_backup_holds_the_whole_database(browser, ada, lumen):
    answer = browser.get("/settings/backup")
    if connection.vendor != "sqlite":
        assert answer.status_code == 404
        return
    assert answer["Content-Disposition"] == 'attachment; filename="afterword-2026-03-06.backup"'
    with ZipFile(BytesIO(b"".join(answer.streaming_content))) as archive:
        assert b"Lumen Labs" in archive.read("afterword.sqlite3")


def test_only_whose_computer_it_is_may_have_all_of_it(browser, cleo, come_in, settings):
    assert come_in(cleo).get("/settings/backup").status_code == 404
    assert "/settings/backup" not in come_in(cleo).get("/settings").text
    settings.HOSTED = True
    assert browser.get("/settings/backup").status_code == 404


def test_habits_say_where_their_numbers_come_from(browser):
    page = browser.get("/habits").text
    assert "TopResume 2017, 358 asked" in page


def test_a_habit_is_tried_before_it_is_taken_on(browser, ada, lumen):
    browser.post(lumen.debrief, SAID)
    assert "from Monday 16 March, 8:30 in London" in browser.get("/habits?try=prompt").text
    assert Seeker.objects.get().policy == "considerate"
    browser.post("/habits/choose", {"policy": "prompt"})
    assert Seeker.objects.get().policy == "prompt"


def test_a_policy_that_does_not_exist_changes_nothing(browser, ada):
    browser.post("/habits/choose", {"policy": "reckless"})
    assert "There is no policy" in browser.get("/habits").text


@pytest.mark.parametrize(
    "page", ["/applications/nowhere/", "/letters/00000000-0000-0000-0000-000000000000/", "/nowhere"]
)
def test_what_is_not_there_is_said_calmly(browser, page):
    answer = browser.get(page)
    assert answer.status_code == 404
    assert "There is no such page" in answer.text
