"""An answer worked out, and a question of one's own."""

from django import forms

from afterword.web.forms.fields import Words


class Outline(forms.Form):
    """The four parts of an answer that is a story. None of them is needed."""

    situation = Words(label="Situation", help_text="Where, when, who. One sentence.", rows=2)
    task = Words(label="Task", help_text="What was yours to do.", rows=2)
    action = Words(label="Action", help_text="What you did, step by step. Say “I”.", rows=3)
    result = Words(label="Result", help_text="What came of it: a number, or what was different afterwards.", rows=2)


class NewCard(forms.Form):
    """A question to work on."""

    question = forms.CharField(
        label="A question to work on",
        max_length=500,
        error_messages={"required": "Write down the question, as they would ask it."},
    )


class HowItWent(forms.Form):
    """How a practice went, from 1 to 4."""

    went = forms.IntegerField(min_value=1, max_value=4)
