"""The corrections of a seeker, as the values that reading and matching are told."""

from afterword.core.mail.corrections import SenderCorrection
from afterword.records.models import Correction, Seeker


def corrections_of(seeker: Seeker) -> tuple[SenderCorrection, ...]:
    """All that a seeker corrected, the latest last; what concerns a removed application is left out."""
    rows = Correction.objects.filter(seeker=seeker).exclude(application__removed_at__isnull=False).order_by("id")
    fields = ("sender", "employer", "application__key", "was", "kind", "is_not_ours")
    return tuple(
        SenderCorrection(
            sender=sender, employer=employer, application=key or "", was=was, kind=kind, is_not_ours=is_not_ours
        )
        for sender, employer, key, was, kind, is_not_ours in rows.values_list(*fields)
    )
