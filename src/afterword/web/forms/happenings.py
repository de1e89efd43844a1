"""What happened outside an interview, one small form each."""

from django import forms
from django.http import QueryDict

from afterword.core.history import ReplyKind, Side
from afterword.reads.applications import ContactLook
from afterword.web.forms.fields import Chips, Day, Moment, Words

SAID = (
    (ReplyKind.INVITATION.value, "They invite me"),
    (ReplyKind.REQUEST.value, "They ask for something"),
    (ReplyKind.QUESTION.value, "They have a question"),
    (ReplyKind.REJECTION.value, "They say no"),
    (ReplyKind.OFFER_SPOKEN.value, "An offer, spoken"),
    (ReplyKind.OFFER_WRITTEN.value, "An offer, on paper"),
    (ReplyKind.HOLD.value, "The position is on hold"),
    (ReplyKind.NO_CONTACT.value, "Please do not write"),
    (ReplyKind.OTHER.value, "Something else"),
)
HEAR_BACK_HELP = "In their words, if they said: \u201cby Friday\u201d."


class Happening(forms.Form):
    """Something that happened at a moment, with or without a person."""

    def __init__(
        self, data: QueryDict | None, *, people: tuple[ContactLook, ...], initial: dict[str, object] | None = None
    ) -> None:
        super().__init__(data, initial=initial)
        field = self.fields.get("contact")
        if isinstance(field, forms.ChoiceField):
            nobody = [] if field.required else [("", "I do not know")]
            field.choices = [*nobody, *((one.key, one.name) for one in people)]


def who(label: str, *, required: bool = False) -> forms.ChoiceField:
    """One of the people there."""
    needed = {"required": "Choose the person; add them to the application first if they are not here."}
    return forms.ChoiceField(label=label, required=required, error_messages=needed)


class Reply(Happening):
    """They wrote."""

    kind = Chips(label="What does it say?", choices=SAID, needed="Choose what it says.")
    at = Moment(label="When it came", help_text="On your own clock.")
    contact = who("From whom")
    words = Words(label="Their words")
    requested = forms.CharField(
        label="What they ask you for", help_text="If they ask for something.", max_length=200, required=False
    )
    requested_by = forms.CharField(label="By when they ask for it", max_length=200, required=False)
    by = Day(label="The day they named for an answer or a decision")
    hear_back = forms.CharField(
        label="When will you hear again?", help_text=HEAR_BACK_HELP, max_length=500, required=False
    )


class Call(Happening):
    """We spoke."""

    at = Moment(label="When you spoke", help_text="On your own clock.")
    contact = who("With whom")
    words = Words(label="What was said")
    hear_back = forms.CharField(label="When will you hear?", help_text=HEAR_BACK_HELP, max_length=500, required=False)


class TimeFrame(Happening):
    """They said when they will answer."""

    words = forms.CharField(
        label="When they will answer, in their words",
        max_length=500,
        error_messages={"required": "Write what they said, such as \u201cby the end of next week\u201d."},
    )
    at = Moment(label="When they said it", help_text="On your own clock.")
    on = Day(label="The day they meant, if you know better than the words")
    contact = who("Who said it")


class Promised(Happening):
    """A promise."""

    what = forms.CharField(
        label="What was promised", max_length=200, error_messages={"required": "Write what was promised."}
    )
    when = forms.CharField(label="By when", help_text="In the words that were used.", max_length=200, required=False)
    side = forms.TypedChoiceField(
        label="Who promised",
        coerce=Side,
        choices=((Side.OURS.value, "I did"), (Side.THEIRS.value, "They did")),
        initial=Side.OURS.value,
        widget=forms.RadioSelect,
    )


class Bounce(Happening):
    """A letter came back."""

    contact = who("Whose address does not work?", required=True)
    at = Moment(label="When it came back", help_text="On your own clock.")


class Away(Happening):
    """A machine answered."""

    contact = who("Who is away?")
    until = Day(label="Until which day", help_text="Leave it empty if the answer named none.")
    at = Moment(label="When the answer came", help_text="On your own clock.")


class NoContact(Happening):
    """They asked for silence."""

    at = Moment(label="When they asked", help_text="On your own clock.")


class Note(Happening):
    """Anything else."""

    words = Words(label="Your note", needed="Write something to keep.")
