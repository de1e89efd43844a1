"""Django's settings. What a person may set comes from the environment; docs/settings.md lists it."""

import os
from typing import Any

from afterword.config import sqlite
from afterword.config.database import database
from afterword.post.folder import data_folder, secret

FOR_GOOD = 31_536_000
"""Seconds in a year: one of our own files that changes has another address."""

sqlite.use_newest()

DATA_FOLDER = data_folder()
SECRET_KEY = secret("secret-key")
DEBUG = os.environ.get("AFTERWORD_DEBUG") == "1"
HOSTED = os.environ.get("AFTERWORD_MODE") == "hosted"
ALLOWED_HOSTS = os.environ.get("AFTERWORD_HOSTS", "127.0.0.1,localhost,[::1]").split(",")

INSTALLED_APPS = [
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django_htmx",
    "afterword.records",
    "afterword.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "afterword.web.compression.Compression",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "afterword.web.headers.Headers",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "afterword.web.entrance.Entrance",
]
ROOT_URLCONF = "afterword.config.urls"
WSGI_APPLICATION = "afterword.config.wsgi.application"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["afterword.web.context.page"],
            "builtins": ["afterword.web.templatetags.words", "afterword.web.templatetags.addresses"],
        },
    }
]

DATABASES = {"default": database(os.environ.get("DATABASE_URL"), DATA_FOLDER)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
STORAGES = {"staticfiles": {"BACKEND": "afterword.web.statics.Hashed"}}
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 0 if DEBUG else FOR_GOOD
WHITENOISE_AUTOREFRESH = DEBUG

SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
SESSION_COOKIE_NAME = "afterword"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 30
SESSION_COOKIE_SECURE = HOSTED
CSRF_COOKIE_NAME = "afterword-csrf"
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SECURE = HOSTED
CSRF_FAILURE_VIEW = "afterword.web.views.errors.forbidden_form"
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = HOSTED
SECURE_HSTS_SECONDS = 31_536_000 if HOSTED else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HOSTED
SECURE_HSTS_PRELOAD = HOSTED
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "afterword": {"level": os.environ.get("AFTERWORD_LOG", "INFO")},
        # waitress warns at every request that waits its turn, which is no fault
        "waitress.queue": {"level": "ERROR"},
        # a browser that stands at the door, or asks for what is not there, is no fault either
        "django.request": {"level": "ERROR"},
    },
}
