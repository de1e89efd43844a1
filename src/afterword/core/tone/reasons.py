"""Why each fault reads badly, in a sentence, with its source where there is one; and what to say instead."""

from afterword.core.tone.value import Fault, Kind

REASONS: dict[Fault, str] = {
    Fault.WRONG_NAME: "The greeting names somebody else than the person it goes to.",
    Fault.WRONG_EMPLOYER: "It names another company than the one it goes to.",
    Fault.PLACEHOLDER_LEFT: "Something was to be filled in here and was not.",
    Fault.DESPERATE: "It speaks of your need instead of their work; recruiters name “if I don't get this job” among the "
    "sentences that put them off (Accelerate TV, a list, not measured).",
    Fault.PRESSURING: "It sets them a deadline or leaves them no choice; advisers tell you to ask, and to wait until their "
    "own date has passed (University of Virginia Career Center).",
    Fault.PRESUMPTUOUS: "It takes the yes for granted before they have given it.",
    Fault.BLAMING: "It holds something against them; “you said Monday and it's Tuesday” is on the lists of what not to "
    "write (McCord in Destiny Connect, a list, not measured).",
    Fault.NEGATIVE: "It speaks badly of somebody, and what stays with the reader is that; advisers say not to run yourself "
    "down either.",
    Fault.BARGAINING: "Pay and conditions belong into the talk about an offer; a note of thanks is for thanks and interest "
    "(CareerBuilder 2005, three parts of such a note).",
    Fault.APOLOGETIC: "There is nothing to excuse, and it makes a small thing large; people overestimate how closely their "
    "words are looked at (Kumar & Epley 2018).",
    Fault.GENERIC: "It names nothing that you discussed, so it could have gone to anybody; surveys of employers ask for a "
    "note that takes up the conversation (Accountemps 2017).",
    Fault.NO_INTEREST: "It does not say that you want the role; employers look for it in such a note (OfficeTeam, "
    "CareerBuilder 2005).",
    Fault.TOO_LONG: "It is longer than such a letter is read; mails of 50 to 125 words were answered most often (Boomerang "
    "2016, 5.3 million mails, not only letters like this).",
    Fault.TYPO_HEAVY: "It has many slips for its length, and they are seen before what it says.",
}

_GENERAL = {
    Fault.DESPERATE: ("I would be very glad to take on this role.",),
    Fault.PRESSURING: (
        "Is there anything that you can already say about the next step?",
        "I know that such decisions take time.",
    ),
    Fault.PRESUMPTUOUS: ("I would be glad to have the chance to work with you.",),
    Fault.BLAMING: ("I understand that such decisions take time.",),
    Fault.NEGATIVE: ("I am looking for a place where I can do good work.",),
    Fault.BARGAINING: (),
    Fault.APOLOGETIC: (),
}
_OF_KIND: dict[tuple[Kind, Fault], tuple[str, ...]] = {
    (Kind.ANSWER_REJECTION, Fault.DESPERATE): ("I would be glad to be considered again another time.",),
    (Kind.ANSWER_REJECTION, Fault.PRESSURING): ("I respect your decision.",),
    (Kind.ANSWER_REJECTION, Fault.PRESUMPTUOUS): ("I would be glad to be considered again another time.",),
    (Kind.ANSWER_REJECTION, Fault.NEGATIVE): ("I respect your decision.", "I wish you and your team well."),
    (Kind.ANSWER_REJECTION, Fault.BLAMING): ("Thank you for letting me know.",),
    (Kind.WITHDRAWAL, Fault.NEGATIVE): ("I wish you and your team well.",),
    (Kind.WITHDRAWAL, Fault.BLAMING): ("I wish you and your team well.",),
    (Kind.WITHDRAWAL, Fault.DESPERATE): (),
    (Kind.ACCEPTANCE, Fault.DESPERATE): ("I am very pleased to accept.",),
}


def better_for(fault: Fault, kind: Kind) -> tuple[str, ...]:
    """Sentences that may stand in place of a faulty one; none where leaving it out is best."""
    return _OF_KIND.get((kind, fault), _GENERAL[fault])


NAMING = {
    "en": "What stayed with me most is what we discussed: {point}.",
    "de": "Besonders in Erinnerung geblieben ist mir, worüber wir gesprochen haben: {point}.",
    "fr": "J'ai surtout retenu ce dont nous avons parlé : {point}.",
    "es": "Me quedé sobre todo con lo que hablamos: {point}.",
}
WISHING = {
    "en": "I remain very interested in the role.",
    "de": "Ich bin weiterhin sehr an der Stelle interessiert.",
    "fr": "Je reste très intéressé par le poste.",
    "es": "Sigo teniendo mucho interés en el puesto.",
}
"""What a letter lacks, to be added after a sentence."""
