"""The sample search: as it stands in any week, with mail that asks its questions."""

from datetime import timedelta

import pytest

from afterword.acts.proposals import accept_proposal
from afterword.acts.samples import load_sample
from afterword.reads.inbox import inbox
from afterword.records.models import Entry, Proposal, Received
from tests.acts.cast import utc

MONDAY = utc("2026-03-09 10:00")
pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("days", [0, 3, 5, 6, 40, 262, 300])
def test_in_any_week_three_mails_ask_what_they_seem_to_say(days):
    now = MONDAY + timedelta(days=days)
    sample = load_sample(now=now)
    asked = {one.application: one.sentence.partition(" (")[0] for one in inbox(sample, now=now).open}
    assert asked == {
        "lumen": "Somebody at Lumen Labs seems to be away",
        "bellweather": "Bellweather Press seems to invite you",
        "meridian": "Meridian Bank seems to say no",
    }
    assert all(now - timedelta(days=9) < row.sent_at <= now for row in Received.objects.all())


def test_until_somebody_says_yes_nothing_of_it_is_written_down():
    sample = load_sample(now=MONDAY)
    before = Entry.objects.filter(seeker=sample).count()
    proposal = Proposal.objects.get(seeker=sample, application__key="bellweather")
    assert Entry.objects.filter(seeker=sample, application__key="bellweather", kind="reply").count() == 0
    accept_proposal(proposal, now=MONDAY)
    assert Entry.objects.filter(seeker=sample).count() > before
    held = Entry.objects.filter(application__key="bellweather", kind="interview").latest("at")
    assert held.at == utc("2026-03-12 10:30")


def test_the_sample_made_anew_has_its_mail_once():
    for _ in range(2):
        sample = load_sample(now=MONDAY)
    assert Received.objects.filter(seeker=sample).count() == Received.objects.count() == 3
