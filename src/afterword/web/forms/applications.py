"""An application, the people there, and a conversation with them."""

from datetime import timedelta
from typing import Any

from django import forms
from django.http import QueryDict

from afterword.reads.applications import ContactLook
from afterword.web.forms.fields import Moment, ReachBy, country_field, zone_field

LENGTHS = ((30, "Half an hour"), (45, "45 minutes"), (60, "One hour"), (90, "An hour and a half"), (120, "Two hours"))


class NewApplication(forms.Form):
    """One role at one employer."""

    employer = forms.CharField(
        label="Employer", max_length=200, error_messages={"required": "Write who the employer is."}
    )
    role = forms.CharField(label="Role", max_length=200, error_messages={"required": "Write what the role is called."})
    country = country_field(
        label="Their country", empty="The same as mine", help_text="Their holidays and office hours count."
    )
    zone = zone_field(label="Their clock", empty="Their country\u2019s main one")
    via = forms.CharField(
        label="How it came about", help_text="A referral, an advertisement.", max_length=200, required=False
    )
    is_lead = forms.BooleanField(label="I have not applied yet: keep it as a lead", required=False)


class Person(forms.Form):
    """Somebody at the employer."""

    name = forms.CharField(
        label="Name",
        help_text="The name that people call them: letters begin with it.",
        max_length=200,
        error_messages={"required": "Write the person\u2019s name."},
    )
    address = forms.EmailField(
        label="E-mail address",
        required=False,
        error_messages={"invalid": "An e-mail address looks like dana@lumen.example."},
    )
    title = forms.CharField(label="What they do there", max_length=200, required=False)
    channel = ReachBy(label="How they prefer to be reached")


class FirstPerson(Person):
    """The person whom one met first, if there was one: nothing of it has to be known."""

    def __init__(self, data: QueryDict | None) -> None:
        super().__init__(data, prefix="person")
        self.fields["name"].required = False
        self.fields["name"].label = "Whom did you speak with?"
        del self.fields["channel"]


class Conversation(forms.Form):
    """A conversation, past or to come."""

    starts_at = Moment(label="When it began, or will begin", help_text="On your own clock.")
    minutes = forms.TypedChoiceField(
        label="How long it took", choices=LENGTHS, coerce=int, initial=60, widget=forms.RadioSelect
    )
    how = forms.CharField(label="How", help_text="On site, by telephone, by video.", max_length=80, required=False)

    def times(self) -> dict[str, Any]:
        """When it started and ended, for the act."""
        data = self.cleaned_data
        ends_at = data["starts_at"] + timedelta(minutes=data["minutes"])
        return {"starts_at": data["starts_at"], "ends_at": ends_at, "how": data["how"]}


class FirstConversation(Conversation):
    """The conversation that was just had, if there was one."""

    def __init__(self, data: QueryDict | None, *, is_needed: bool) -> None:
        super().__init__(data, prefix="talk")
        self.fields["starts_at"].required = is_needed


class WithPeople(forms.Form):
    """People one knows, and somebody new."""

    people = forms.MultipleChoiceField(label="With whom", required=False, widget=forms.CheckboxSelectMultiple)
    new_name = forms.CharField(label="And somebody new", max_length=200, required=False)
    new_address = forms.EmailField(label="Their e-mail address", required=False)

    def __init__(
        self,
        data: QueryDict | None,
        *,
        people: tuple[ContactLook, ...],
        initial: dict[str, object] | None = None,
    ) -> None:
        super().__init__(data, initial=initial)
        field = self.fields["people"]
        if people and isinstance(field, forms.MultipleChoiceField):
            field.choices = [(one.key, one.name) for one in people]
        else:
            del self.fields["people"]
            self.fields["new_name"].label = "With whom"


class ConversationWith(WithPeople, Conversation):
    """A conversation with people one knows, or with somebody new."""


class PeopleThere(WithPeople):
    """Who was in a conversation."""

    def clean(self) -> None:
        """Somebody has to be named."""
        if not self.cleaned_data.get("people") and not self.cleaned_data.get("new_name"):
            self.add_error("new_name", "Choose who was there, or write the name of somebody new.")
