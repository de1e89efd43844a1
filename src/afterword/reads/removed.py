"""What was removed and can be brought back."""

from afterword.records.access import NotYours
from afterword.records.models import Application, Seeker


def removed_application_of(seeker: Seeker, key: str) -> Application:
    """The seeker's removed application of this key. Raises NotYours."""
    found = Application.objects.filter(seeker=seeker, key=key).exclude(removed_at=None).first()
    if found is None:
        raise NotYours(f"removed application {key!r}")
    return found
