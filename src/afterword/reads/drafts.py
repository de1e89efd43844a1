"""What was typed into a form before it was saved."""

from typing import Any

from afterword.records.models import Draft, Seeker


def draft_of(seeker: Seeker, form: str, key: str) -> dict[str, Any] | None:
    """The fields of an unsaved form, or None."""
    found = Draft.objects.filter(seeker=seeker, form=form, key=key).values_list("fields", flat=True).first()
    return dict(found) if found is not None else None
