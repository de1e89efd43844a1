"""What a sender's address says: who they write for, and whether a machine or a person writes."""

import re
from collections.abc import Mapping
from functools import lru_cache

from afterword.core.mail.message import Mailbox

ATS = frozenset(
    [
        "greenhouse.io",
        "greenhouse-mail.io",
        "lever.co",
        "ashbyhq.com",
        "workday.com",
        "myworkday.com",
        "myworkdayjobs.com",
        "smartrecruiters.com",
        "icims.com",
        "teamtailor.com",
        "teamtailor-mail.com",
        "personio.de",
        "personio.com",
        "workable.com",
        "workablemail.com",
        "jobvite.com",
        "taleo.net",
        "successfactors.com",
        "successfactors.eu",
        "sapsf.com",
        "bamboohr.com",
        "breezy.hr",
        "recruitee.com",
        "jazzhr.com",
        "applytojob.com",
        "resumatorapi.com",
        "ultipro.com",
        "ukg.com",
        "oraclecloud.com",
        "brassring.com",
        "kenexa.com",
        "avature.net",
        "comeet-notifications.com",
        "comeet.co",
        "pinpointhq.com",
        "join.com",
        "softgarden.io",
        "softgarden.de",
        "rexx-systems.com",
        "onlyfy.io",
        "prescreen.io",
        "talentsoft.com",
        "talentsoft.net",
        "cegid.com",
        "flatchr.io",
        "taleez.com",
        "welcomekit.co",
        "digitalrecruiters.com",
        "eightfold.ai",
        "phenompeople.com",
        "hirevue.com",
        "hackerrankforwork.com",
        "codility.com",
        "codesignal.com",
        "hireflix.com",
        "goodtime.io",
        "calendly.com",
        "rippling.com",
        "gem.com",
        "dover.com",
        "hire.trakstar.com",
        "recruiterbox.com",
        "zohorecruit.com",
        "zohorecruit.eu",
        "manatal.com",
        "bullhorn.com",
        "jobscore.com",
        "tal.net",
        "applicantpro.com",
        "paylocity.com",
        "paycomonline.net",
        "adp.com",
        "dayforce.com",
        "ceridian.com",
        "cornerstoneondemand.com",
        "csod.com",
        "hirehive.com",
        "homerun.co",
        "jobylon.com",
        "varbi.com",
        "reachmee.com",
        "traffit.com",
        "erecruiter.pl",
        "d-vinci.de",
        "concludis.de",
        "haufe-umantis.com",
        "umantis.com",
        "talentlyft.com",
        "factorialhr.com",
        "viterbit.com",
        "hrsmart.com",
        "silkroad.com",
        "njoyn.com",
        "hireology.com",
        "eploy.net",
        "networx.com",
        "havaspeople.com",
        "civilservicejobs.service.gov.uk",
        "peoplehr.com",
        "cezannehr.com",
        "occupop.com",
        "beamery.com",
        "hr-manager.net",
        "talentadore.com",
        "applicantstack.com",
        "clearcompany.com",
        "fountain.com",
        "crelate.com",
    ]
)
"""Programs in which employers keep their candidates: their domain is not the employer's."""
BOARDS = frozenset(
    [
        "linkedin.com",
        "indeed.com",
        "indeedemail.com",
        "glassdoor.com",
        "ziprecruiter.com",
        "monster.com",
        "monster.de",
        "dice.com",
        "stepstone.de",
        "stepstone.com",
        "xing.com",
        "infojobs.net",
        "apec.fr",
        "hellowork.com",
        "welcometothejungle.com",
        "neuvoo.com",
        "talent.com",
        "adzuna.com",
        "adzuna.co.uk",
        "jobrapido.com",
        "jooble.org",
        "reed.co.uk",
        "totaljobs.com",
        "cv-library.co.uk",
        "experteer.com",
        "careerbuilder.com",
        "simplyhired.com",
        "wellfound.com",
        "angel.co",
        "hired.com",
        "otta.com",
        "builtin.com",
        "handshake.com",
        "joinhandshake.com",
        "theladders.com",
        "francetravail.fr",
        "pole-emploi.fr",
        "cadremploi.fr",
        "meteojob.com",
        "regionsjob.com",
        "tecnoempleo.com",
        "jobteaser.com",
        "arbeitsagentur.de",
        "kimeta.de",
        "jobware.de",
        "malt.com",
        "turing.com",
    ]
)
FREEMAIL = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "hotmail.co.uk",
        "hotmail.fr",
        "live.com",
        "msn.com",
        "yahoo.com",
        "yahoo.co.uk",
        "yahoo.fr",
        "yahoo.de",
        "ymail.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "aol.com",
        "gmx.de",
        "gmx.net",
        "gmx.at",
        "gmx.ch",
        "gmx.com",
        "web.de",
        "t-online.de",
        "freenet.de",
        "posteo.de",
        "mailbox.org",
        "protonmail.com",
        "proton.me",
        "pm.me",
        "orange.fr",
        "wanadoo.fr",
        "free.fr",
        "sfr.fr",
        "laposte.net",
        "bluewin.ch",
        "fastmail.com",
        "zoho.com",
        "mail.com",
        "yandex.com",
        "qq.com",
        "163.com",
        "comcast.net",
        "verizon.net",
        "btinternet.com",
    ]
)
_ALERTS = re.compile(
    r"alert|jobs-listings|jobagent|newsletter|digest|suggest|recommend|match|marketing|promo|news@|offers@",
    re.IGNORECASE,
)
_HIRING = re.compile(
    r"career|recruit|talent|jobs?\b|hiring|\bhr\b|people.?team|bewerb|personal|karriere|rekrut|candidat|recrut|\brh\b|"
    r"carri|emploi|seleccion|empleo|rrhh|recursos|applicant|application",
    re.IGNORECASE,
)
_SECOND_LEVEL = frozenset({"co", "com", "org", "ac", "gov", "net", "edu", "gob", "gouv", "nhs", "ltd"})


def domain_of(address: str) -> str:
    """The domain of an address, in lower case."""
    return address.rpartition("@")[2].lower().strip(".>")


@lru_cache(maxsize=4096)
def own_domain(domain: str) -> str:
    """The part of a domain that somebody registered: "mail.jobs.acme.co.uk" is "acme.co.uk"."""
    labels = domain.split(".")
    if len(labels) <= 2:
        return domain
    keep = 3 if labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-keep:])


def is_ats(domain: str) -> bool:
    """Whether mail from there is sent for employers by a recruiting program."""
    return own_domain(domain) in ATS or domain in ATS


def is_board(domain: str) -> bool:
    """Whether it is a place where jobs are advertised."""
    return own_domain(domain) in BOARDS


def is_freemail(domain: str) -> bool:
    """Whether anybody may have an address there."""
    return own_domain(domain) in FREEMAIL


def tells_employer(domain: str) -> bool:
    """Whether the domain is likely the employer's own."""
    return "." in domain and not (is_ats(domain) or is_board(domain) or is_freemail(domain))


def answers_by_itself(headers: Mapping[str, str]) -> bool:
    """Whether a mailbox answered and not its owner."""
    return (
        headers.get("auto-submitted", "").lower().startswith("auto-replied")
        or "x-autoreply" in headers
        or "x-autorespond" in headers
        or headers.get("precedence", "").lower() == "auto_reply"
    )


def goes_to_a_list(headers: Mapping[str, str]) -> bool:
    """Whether it went to a list of people."""
    return "list-id" in headers or headers.get("precedence", "").lower() in ("bulk", "list")


def sends_alerts(sender: Mailbox) -> bool:
    """Whether it is the address from which adverts come."""
    local = sender.address.partition("@")[0] + "@"
    return _ALERTS.search(local) is not None


def is_hiring(sender: Mailbox) -> bool:
    """Whether name or address is that of people who hire."""
    if is_board(domain_of(sender.address)):
        return False
    return (
        is_ats(domain_of(sender.address))
        or _HIRING.search(f"{sender.name} {sender.address.partition('@')[0]}") is not None
    )
