"""From signs to kinds: the rules, the ones that matter most to the seeker first.

A rejection must be unmistakable, because a false one hurts, and must not be missed, because the seeker would wait. So a
plain phrase of one decides where the message is about an application at all, and several soft ones together do.
"""

import re
from collections.abc import Iterator

from afterword.core.mail.evidence import Evidence
from afterword.core.mail.kinds import KindRead, MessageKind
from afterword.core.mail.message import ReceivedMessage
from afterword.core.mail.senders import answers_by_itself, domain_of, goes_to_a_list, is_board, is_hiring, sends_alerts

PLAIN = 100
"""The weight of a phrase that says it."""
FRIENDLY = 80
"""The weight of a phrase that an employer says, and a friend may say too."""
PLAINLY = ("rejection", "offer", "invitation", "change", "request", "received")
SOFT = 85
"""What soft phrases must come to where none says it."""
MINE = 60
ANSWERS_ITSELF = re.compile(
    r"^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|auto:|out of (?:the )?office|ooo\b|away|abwesen|"
    r"automatische antwort|réponse automatique|absen[ct]e|absence du bureau|respuesta automática|fuera de la oficina|"
    r"ausente|ausencia|vacation|holiday)",
    re.IGNORECASE,
)
_REJECTED_IN_LINK = re.compile(r"application[_-]rejected", re.IGNORECASE)
SHORT = 900


class Signs:
    """The evidence with what the sender adds to it, in the words of the rules."""

    def __init__(self, message: ReceivedMessage, found: Evidence, *, is_expected: bool = False) -> None:
        self.message = message
        self.found = found
        domain = domain_of(message.sender.address)
        self.mine = found.score("mine")
        self.is_expected = is_expected
        self.about_hiring = found.score("own") + MINE * (is_hiring(message.sender) + is_expected)
        self.noise = found.rows("alert") + found.rows("outreach") + found.rows("marketing") + self._bulk(domain)
        self.strange = found.rows("strange") + 2 * min(1, found.rows("seeking"))

    def _bulk(self, domain: str) -> int:
        headers = self.message.headers
        listed = "list-unsubscribe" in headers or "list-id" in headers
        return (
            int(listed) + 2 * (sends_alerts(self.message.sender)) + (is_board(domain) and self.found.rows("alert") > 0)
        )

    @property
    def is_about_application(self) -> bool:
        """Whether it may be about an application at all."""
        ours = self.found.rows("mine") + self.found.rows("own") + is_hiring(self.message.sender)
        if self.strange and 2 * self.strange >= ours:
            return False
        if self.is_expected or self.mine >= MINE or self.about_hiring >= 2 * MINE:
            return True
        if self.is_listed or self.noise:
            return False
        final = any(self.says(sign) for sign in ("rejection", "offer"))
        return (final and self.is_short) or (ours > 0 and any(self.says(sign) for sign in PLAINLY))

    @property
    def is_listed(self) -> bool:
        """Whether it went to a list of people."""
        return goes_to_a_list(self.message.headers)

    @property
    def is_short(self) -> bool:
        """Whether it is a note of a few lines, which has no room to say what everybody knows."""
        return len(self.message.text) < SHORT

    def says(self, sign: str) -> bool:
        """Whether a phrase says it plainly."""
        return self.found.strongest(sign) >= PLAIN

    def soft(self, sign: str) -> int:
        """What its soft phrases come to."""
        return self.found.score(sign) - PLAIN * sum(
            1 for row in {hit.phrase.row for hit in self.found.hits.get(sign, ()) if hit.phrase.weight >= PLAIN}
        )


def decided(message: ReceivedMessage, found: Evidence, *, is_expected: bool = False) -> tuple[KindRead, ...]:
    """The kinds of a message, the surest first; `OTHER` alone where it calls for nothing."""
    signs = Signs(message, found, is_expected=is_expected)
    if _is_away(signs):
        return (
            KindRead(kind=MessageKind.OUT_OF_OFFICE, certainty=0.95, words=found.words("away") or (message.subject,)),
        )
    if _is_noise(signs):
        return (OTHER,)
    return tuple(_kinds(signs)) or (OTHER,)


OTHER = KindRead(kind=MessageKind.OTHER, certainty=0.9)


def _is_away(signs: Signs) -> bool:
    message = signs.message
    if not signs.found.score("away"):
        return bool(ANSWERS_ITSELF.match(message.subject)) and answers_by_itself(message.headers)
    if any(signs.says(sign) for sign in ("rejection", "offer", "received", "change")) and not answers_by_itself(
        message.headers
    ):
        return False
    if answers_by_itself(message.headers) or ANSWERS_ITSELF.match(message.subject):
        return True
    return len(message.text) < SHORT and not (signs.noise or signs.says("invitation") or signs.says("request"))


def _is_noise(signs: Signs) -> bool:
    """Whether it is an advert, a newsletter, a stranger's offer of jobs, or about something else altogether."""
    found = signs.found
    if not signs.is_about_application:
        return True
    if sends_alerts(signs.message.sender) and not signs.says("received") and not signs.says("rejection"):
        return True
    plain = sum(signs.says(sign) for sign in ("rejection", "received", "offer", "change", "invitation", "request"))
    if found.rows("outreach") >= 2 and found.rows("outreach") >= found.rows("mine") and not signs.says("rejection"):
        return True
    if found.rows("marketing") >= 2 and found.rows("mine") <= 1 and not is_hiring(signs.message.sender):
        return True
    if found.rows("alert") >= 2 and not any(signs.says(sign) for sign in ("received", "rejection", "invitation")):
        return True
    return signs.noise >= 2 and signs.noise > found.rows("mine") + plain


def _kinds(signs: Signs) -> Iterator[KindRead]:
    rejects = _rejects(signs)
    if rejects:
        yield _read(signs, MessageKind.REJECTION, rejects, "rejection")
        return
    offers = signs.says("offer") and not _offers_a_talk(signs)
    if offers:
        yield _read(signs, MessageKind.OFFER, 0.93, "offer")
    changes = signs.says("change") and not _may_be_any_meeting(signs)
    if changes:
        yield _read(signs, MessageKind.INTERVIEW_CHANGE, 0.92, "change")
    if _invites(signs) and not (changes or offers):
        yield _read(signs, MessageKind.INTERVIEW_INVITATION, 0.91, "invitation")
    if signs.says("request") and not offers:
        yield _read(signs, MessageKind.REQUEST, 0.9, "request")
    if not offers and _acknowledges(signs):
        yield _read(signs, MessageKind.ACKNOWLEDGEMENT, 0.88 if signs.says("received") else 0.7, "received")


def _read(signs: Signs, kind: MessageKind, certainty: float, sign: str) -> KindRead:
    doubt = 0.05 * min(4, signs.noise + signs.strange)
    return KindRead(kind=kind, certainty=round(certainty - doubt, 2), words=signs.found.words(sign))


def _rejects(signs: Signs) -> float:
    """How sure a rejection is, 0 for none."""
    message, found = signs.message, signs.found
    if signs.says("rejection") and not _only_pauses(signs):
        return 0.97 if found.rows("rejection") > 1 else 0.93
    if _REJECTED_IN_LINK.search(message.text) or _REJECTED_IN_LINK.search(message.quoted[:2000]):
        return 0.85
    against = 60 * signs.says("received") + 100 * (_invites(signs) or signs.says("change") or signs.says("offer"))
    against += 100 * signs.says("pause") + 45 * signs.says("request")
    soft = signs.soft("rejection") - against
    return 0.75 if soft >= SOFT and signs.mine >= MINE else 0.0


def _only_pauses(signs: Signs) -> bool:
    """Whether all that sounds like a no is said of a pause: "on hold until autumn"."""
    paused = {(hit.passage, hit.sentence) for hit in signs.found.hits.get("pause", ())}
    plain = [hit for hit in signs.found.hits["rejection"] if hit.phrase.weight >= PLAIN]
    return bool(paused) and all((hit.passage, hit.sentence) in paused for hit in plain)


def _may_be_any_meeting(signs: Signs) -> bool:
    """Whether what is moved is only some meeting, and nothing says that it is about an application."""
    if signs.mine >= MINE or signs.about_hiring >= MINE:
        return False
    said = " ".join(signs.found.words("change", 9)).lower()
    return re.search(r"\b(?:meeting|réunion|reunión)", said) is not None


def _offers_a_talk(signs: Signs) -> bool:
    said = " ".join(signs.found.words("offer", 9)).lower()
    return signs.says("invitation") and re.search(r"interview|entretien|gespräch|entrevista|call\b", said) is not None


def _invites(signs: Signs) -> bool:
    if any(not one.is_cancelled for one in signs.message.invited) and signs.is_about_application:
        return True
    strongest = signs.found.strongest("invitation")
    return strongest >= PLAIN or (strongest >= FRIENDLY and (signs.mine >= MINE or signs.about_hiring >= MINE))


def _acknowledges(signs: Signs) -> bool:
    if signs.says("invitation") or signs.says("change") or signs.says("request"):
        return signs.says("received")
    score = signs.found.score("received")
    return signs.says("received") or score >= 2 * MINE or (score >= MINE and signs.mine >= MINE)
