"""Today and the acts, with the database: by the clock, since the database may be another process."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any

from django.core.handlers.wsgi import WSGIRequest
from django.core.wsgi import get_wsgi_application
from django.db import connection, transaction
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext

from afterword.acts.applications import add_contact, open_application
from afterword.acts.debriefs import Answers, PromiseGiven, write_debrief
from afterword.acts.entering import make_entry_link
from afterword.acts.interviews import note_interview
from afterword.acts.letters import approve_letter
from afterword.acts.planning import replan
from afterword.acts.seekers import set_mail_account
from afterword.acts.sending import Desk
from afterword.acts.working import Worker
from afterword.post.clock import SetClock
from afterword.post.in_memory import InMemoryCourier
from afterword.post.journal import WitnessJournal
from afterword.reads.applications import application_page
from afterword.reads.today import today
from afterword.records.locking import writing
from afterword.records.models import Application, Letter, Seeker
from tests.bench.measure import WALL, Baseline, Measured, measure
from tests.bench.rows import APPLICATIONS_EACH, copy_for_others
from tests.bench.searches import HEAR_BACK

LETTERS = 40
