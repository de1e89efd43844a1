"""Composing a letter: which wording, filled with which facts, in the shape that its channel has."""

from datetime import datetime

from afterword.core.history import Channel, LetterKind, Seeker, Story
from afterword.core.letters import shapes
from afterword.core.letters.choosing import closing_at, variants_for, wording_at
from afterword.core.letters.draft import CallSheet, Draft, RestsOn
from afterword.core.letters.facts import Facts, facts_for
from afterword.core.letters.missing import missing_in
from afterword.core.letters.phrases import one_line
from afterword.core.letters.render import CallWording, Filler, Wording
from afterword.core.letters.wordings import TABLES, Choices
from afterword.core.policy import Policy
from afterword.core.steps import Step


def compose(
    step: Step,
    story: Story,
    seeker: Seeker,
    *,
    policy: Policy,
    now: datetime,
    variant: int | None = None,
) -> Draft:
    """The letter of a step, in the wording that is its own or in another one. Raises NoLetter.

    The same facts always give the same letter. `variant` counts on from the step's own wording and starts again
    after the last.
    """
    facts = facts_for(step, story, seeker, policy=policy, now=now)
    choices = TABLES[facts.purpose].choices(facts.channel)
    sizes = {"wordings": len(choices.wordings), "closings": len(choices.closings)}
    variants = variants_for(facts.turn, **sizes)
    chosen = (variant or 0) % variants
    wording = choices.wordings[wording_at(step, facts.turn, variant=chosen, **sizes)]
    filler = Filler(known=_texts(step, facts, choices))
    subject, body, sheet = _written(wording, filler, facts, story=story, now=now)
    return Draft(
        key=step.key,
        kind=facts.kind,
        channel=facts.channel,
        recipient_name=facts.names.who,
        recipient_address=one_line(facts.contact.address) if facts.contact else "",
        subject=subject,
        body=body,
        variant=chosen,
        variants=variants,
        rests_on=_rests_on(facts, filler),
        missing=missing_in(facts, story=story),
        call_sheet=sheet,
    )


def _texts(step: Step, facts: Facts, choices: Choices) -> dict[str, str]:
    """The words for every slot, with the closing that is this reader's."""
    texts = {slot: known.words for slot, known in facts.known.items()}
    if choices.closings:
        texts["closing"] = choices.closings[closing_at(step, facts.turn, closings=len(choices.closings))]
    return texts


def _written(
    wording: Wording | CallWording, filler: Filler, facts: Facts, *, story: Story, now: datetime
) -> tuple[str, str, CallSheet | None]:
    """Subject, body, and for a call its sheet."""
    if isinstance(wording, CallWording):
        sheet = shapes.call_sheet(wording, filler, TABLES[facts.purpose].write_down)
        return shapes.call_title(facts.names.who, story=story), shapes.sheet_as_text(sheet), sheet
    if facts.channel is Channel.MESSAGE:
        return "", shapes.message(wording, filler, facts.names), None
    subject, text = shapes.subject_of(wording, filler), shapes.letter(wording, filler, facts.names)
    if facts.channel is Channel.POST:
        written_on = story.application.place.day_of(now)
        text = shapes.paper(text, subject=subject, contact=facts.contact, story=story, written_on=written_on)
    return subject, text, None


def _rests_on(facts: Facts, filler: Filler) -> tuple[RestsOn, ...]:
    """The facts behind the slots that were filled, each once, in the order of the letter."""
    used = [facts.known[slot].rests_on for slot in filler.used if slot in facts.known]
    if facts.reply is not None and facts.kind is LetterKind.ANSWER:
        used.insert(0, RestsOn(label="They wrote", words=one_line(facts.reply.words) or facts.reply.kind))
    return tuple(dict.fromkeys(one for one in used if one is not None))
