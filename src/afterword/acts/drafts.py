"""Keeping what is typed before it is saved."""

from collections.abc import Mapping
from datetime import datetime

from afterword.records.models import Draft, Seeker


class DraftOfAnotherTab(Exception):
    """Somebody types into the same form in another place, and was kept after this page was opened."""

    def __init__(self) -> None:
        super().__init__("Another tab is open on this form, and what you type there is kept. Save here, or close it.")


def keep_draft(
    seeker: Seeker,
    *,
    form: str,
    key: str,
    fields: Mapping[str, object],
    now: datetime,
    opened_at: datetime | None = None,
) -> None:
    """Keep what a form holds at this moment. Raises DraftOfAnotherTab: of two tabs, the second overwrites nothing."""
    if _is_of_another_tab(seeker, form, key, token=fields.get("token"), opened_at=opened_at):
        raise DraftOfAnotherTab
    Draft.objects.update_or_create(
        seeker=seeker, form=form, key=key, defaults={"fields": dict(fields), "saved_at": now}
    )


def drop_draft(seeker: Seeker, *, form: str, key: str, token: str = "", opened_at: datetime | None = None) -> None:
    """Forget a draft, once its form was saved; what another tab typed meanwhile stays."""
    if not _is_of_another_tab(seeker, form, key, token=[token], opened_at=opened_at):
        Draft.objects.filter(seeker=seeker, form=form, key=key).delete()


def _is_of_another_tab(seeker: Seeker, form: str, key: str, *, token: object, opened_at: datetime | None) -> bool:
    """Whether the draft was typed by another page, after this one was opened."""
    known = Draft.objects.filter(seeker=seeker, form=form, key=key).first()
    if known is None or opened_at is None:
        return False
    return known.saved_at > opened_at and known.fields.get("token") != token
