"""An interview looked at again, question by question."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import uuid4

from django import forms
from django.forms import BaseFormSet, BoundField, formset_factory
from django.http import QueryDict

from afterword.core.history import Behaviour, QuestionReviewed
from afterword.core.questions import QuestionKind
from afterword.web.forms.fields import Words

JUDGED = (("did", "Yes"), ("missed", "No"), ("not_applicable", "Does not apply"))
KINDS = (("", "as its words say"), *((kind.value, kind.value) for kind in QuestionKind))
BEHAVIOURS = tuple((f"behaviour_{number}", behaviour) for number, behaviour in enumerate(Behaviour))


class Review(forms.Form):
    """What the whole of it teaches."""

    next_time = Words(
        label="One thing to do differently next time",
        help_text="One is enough: it stands on the sheet for your next conversation.",
        rows=2,
    )
    token = forms.CharField(widget=forms.HiddenInput, max_length=64, initial=lambda: uuid4().hex, required=False)


class QuestionRow(forms.Form):
    """One question, and what its answer did."""

    question = forms.CharField(label="They asked", max_length=500, required=False)
    kind = forms.ChoiceField(label="Kind of question", choices=KINDS, required=False)
    answer = Words(label="What you answered, in a few words", rows=2)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, behaviour in BEHAVIOURS:
            self.fields[name] = forms.ChoiceField(
                label=f"I {behaviour}", choices=JUDGED, required=False, widget=forms.RadioSelect
            )

    def behaviours(self) -> tuple[BoundField, ...]:
        """The fields of what an answer may do."""
        return tuple(self[name] for name, _ in BEHAVIOURS)

    def reviewed(self) -> QuestionReviewed:
        """The question as it was judged."""
        data = self.cleaned_data
        judged = {how: tuple(behaviour for name, behaviour in BEHAVIOURS if data[name] == how) for how, _ in JUDGED}
        kind = QuestionKind(data["kind"]) if data["kind"] else None
        return QuestionReviewed(question=data["question"], kind=kind, answer=data["answer"], **judged)


Questions: "type[BaseFormSet[QuestionRow]]" = formset_factory(QuestionRow, extra=0, max_num=60, absolute_max=60)


class ReviewSheet:
    """The whole page, checked and given on together; without data it begins with what is known already."""

    def __init__(
        self, data: QueryDict | None = None, *, known: Sequence[QuestionReviewed] = (), next_time: str = ""
    ) -> None:
        self.form = Review(data, initial={"next_time": next_time})
        initial = [_initial(one) for one in known] or [{}]
        self.questions = Questions(data, prefix="asked", initial=None if data is not None else initial)

    def is_valid(self) -> bool:
        """Whether all of it can be saved."""
        return all([self.form.is_valid(), self.questions.is_valid()])

    def reviewed(self) -> tuple[QuestionReviewed, ...]:
        """The questions that have words."""
        return tuple(self._reviewed())

    def _reviewed(self) -> Iterator[QuestionReviewed]:
        for row in self.questions:
            if row.cleaned_data.get("question"):
                yield row.reviewed()


def _initial(one: QuestionReviewed) -> dict[str, str]:
    judged = {name: how for how, _ in JUDGED for name, behaviour in BEHAVIOURS if behaviour in getattr(one, how)}
    return {"question": one.question, "kind": one.kind or "", "answer": one.answer} | judged
