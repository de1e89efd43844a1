"""The pages' addresses."""

from django.conf import settings
from django.urls import URLPattern, path

from afterword.web.views import (
    applications,
    asides,
    debriefs,
    habits,
    happenings,
    letters,
    mailboxes,
    start,
    style,
    today,
)
from afterword.web.views import settings as you

APPLICATION = "applications/<str:key>/"
LETTER = "letters/<uuid:id_>"
MAILBOX = "settings/mailboxes/<int:box>/"

urlpatterns: list[URLPattern] = [
    path("enter/<str:token>", start.enter, name="enter"),
    path("health", start.health, name="health"),
    path("start", start.start, name="start"),
    path("start/own", start.own, name="own"),
    path("start/sample", start.sample, name="sample"),
    path("start/sample/remove", start.remove_sample, name="remove-sample"),
    path("", today.today, name="today"),
    path("release", today.release, name="release"),
    path("undo/<uuid:act>", today.undo, name="undo"),
    path("write-down", applications.write_down, name="write-down"),
    path("applications/", applications.applications, name="applications"),
    path("applications/new", applications.open_application, name="open-application"),
    path(APPLICATION, applications.application, name="application"),
    path(f"{APPLICATION}diary", applications.diary, name="application-diary"),
    path(f"{APPLICATION}remove", applications.remove, name="remove-application"),
    path(f"{APPLICATION}restore", applications.restore, name="restore"),
    path(f"{APPLICATION}people/new", applications.add_contact, name="add-contact"),
    path(f"{APPLICATION}people/<str:who>", applications.contact, name="contact"),
    path(f"{APPLICATION}promises/<str:promise>/kept", happenings.keep_promise, name="keep-promise"),
    path(f"{APPLICATION}aside", asides.put_aside, name="put-aside"),
    path(f"{APPLICATION}aside/back", asides.take_up, name="take-up"),
    path(f"{APPLICATION}habits", habits.of_application, name="application-habits"),
    path(f"{APPLICATION}happened/<slug:what>", happenings.log, name="log"),
    path(f"{APPLICATION}end/<slug:how>", happenings.end, name="end"),
    path(f"{APPLICATION}interviews/new", debriefs.new_interview, name="new-interview"),
    path(f"{APPLICATION}interviews/<str:interview>/people", debriefs.people_there, name="people-there"),
    path(f"{APPLICATION}interviews/<str:interview>/debrief", debriefs.debrief, name="debrief"),
    path(f"{APPLICATION}interviews/<str:interview>/debrief/keep", debriefs.keep, name="keep-debrief"),
    path(f"{APPLICATION}interviews/<str:interview>/debrief/reading", debriefs.reading, name="read-debrief"),
    path("outbox", letters.outbox, name="outbox"),
    path(f"{LETTER}/", letters.letter, name="letter"),
    path(f"{LETTER}.eml", letters.eml, name="letter-eml"),
    path(f"{LETTER}/edit", letters.edit, name="edit-letter"),
    path(f"{LETTER}/<slug:what>", letters.act, name="letter-act"),
    path("habits", habits.habits, name="habits"),
    path("habits/choose", habits.choose, name="choose-habits"),
    path("habits/own", habits.own, name="own-habits"),
    path("habits/own/try", habits.try_own, name="try-habits"),
    path("habits/own/forget", habits.forget, name="forget-habits"),
    path("settings", you.settings, name="settings"),
    path("settings/mail", you.mail, name="set-mail"),
    path("settings/mail/remove", you.remove_mail, name="remove-mail"),
    path("settings/mailboxes/new", mailboxes.add, name="add-mailbox"),
    path("settings/mailboxes/here", mailboxes.add_here, name="add-mailbox-here"),
    path(MAILBOX, mailboxes.mailbox, name="mailbox"),
    path(f"{MAILBOX}progress", mailboxes.progress, name="mailbox-progress"),
    path(f"{MAILBOX}password", mailboxes.password, name="mailbox-password"),
    path(f"{MAILBOX}sign-in", mailboxes.sign_in, name="sign-in-mailbox"),
    path(f"{MAILBOX}typed-in", mailboxes.typed_in, name="typed-in"),
    path(f"{MAILBOX}<slug:what>", mailboxes.act, name="mailbox-act"),
    path("settings/messages", mailboxes.giving, name="give-mail"),
    path("settings/messages/give", mailboxes.give, name="give-mail-in"),
    path("signed-in", mailboxes.signed_in, name="signed-in"),
    path("settings/theme", you.theme, name="theme"),
    path("settings/diary", you.export, name="export"),
    path("settings/diary/read", you.read_in, name="import"),
    path("settings/remove", you.remove, name="remove-search"),
]

if settings.DEBUG:
    urlpatterns.append(path("style/", style.style, name="style"))
