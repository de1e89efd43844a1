"""The mail servers of the common providers, found from an address, so that nobody has to look them up.

Each line is what the provider publishes in its own help, or its entry in the Mozilla ISPDB (the autoconfiguration
that Thunderbird uses). A domain that is not here gets a guess, and it is called one.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where an account's mail is read, and what its owner has to know first. `is_guess` where only the name suggests
    it.
    """

    provider: str
    host: str
    port: int = 993
    security: str = "tls"
    sign_in: str = "password"
    note: str = ""
    is_guess: bool = False


APP = "It wants an app password, which you make in your account's security settings once two-step sign-in is on."
IMAP_FIRST = "IMAP has to be switched on in the settings of the web mail first."

GMAIL = Server(
    provider="Gmail", host="imap.gmail.com", note=f"{APP} Or sign in with Google, with a client of your own."
)
OUTLOOK = Server(
    provider="Outlook",
    host="outlook.office365.com",
    sign_in="microsoft",
    note="Microsoft takes no passwords from programs any more: sign in with Microsoft, with a client of your own.",
)
ICLOUD = Server(
    provider="iCloud", host="imap.mail.me.com", note="It wants an app-specific password from account.apple.com."
)
YAHOO = Server(provider="Yahoo", host="imap.mail.yahoo.com", note=APP)
AOL = Server(provider="AOL", host="imap.aol.com", note=APP)
FASTMAIL = Server(
    provider="Fastmail", host="imap.fastmail.com", note="It wants an app password, from Privacy & Security."
)
GMX = Server(provider="GMX", host="imap.gmx.net", note=IMAP_FIRST)
GMX_COM = Server(provider="GMX", host="imap.gmx.com", note=IMAP_FIRST)
WEB_DE = Server(provider="WEB.DE", host="imap.web.de", note=IMAP_FIRST)
POSTEO = Server(provider="Posteo", host="posteo.de")
MAILBOX_ORG = Server(provider="mailbox.org", host="imap.mailbox.org")
T_ONLINE = Server(
    provider="T-Online",
    host="secureimap.t-online.de",
    note="It wants the password for mail programs, which you set in the customer centre.",
)
PROTON = Server(
    provider="Proton Mail",
    host="127.0.0.1",
    port=1143,
    security="none-on-loopback-only",
    note="Proton Mail Bridge has to run on this computer. User name and password are those that Bridge shows.",
)
ORANGE = Server(provider="Orange", host="imap.orange.fr")
FREE = Server(provider="Free", host="imap.free.fr")
LAPOSTE = Server(provider="La Poste", host="imap.laposte.net")
SFR = Server(provider="SFR", host="imap.sfr.fr")
ZOHO = Server(provider="Zoho", host="imap.zoho.com", note=IMAP_FIRST)
FREENET = Server(provider="freenet", host="mx.freenet.de")

_DOMAINS: Mapping[Server, str] = {
    GMAIL: "gmail.com googlemail.com",
    OUTLOOK: "outlook.com outlook.fr outlook.de outlook.es hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.es"
    " live.com live.co.uk live.fr live.de msn.com",
    ICLOUD: "icloud.com me.com mac.com",
    YAHOO: "yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.es ymail.com rocketmail.com",
    AOL: "aol.com aol.de",
    FASTMAIL: "fastmail.com fastmail.fm",
    GMX: "gmx.de gmx.net gmx.at gmx.ch",
    GMX_COM: "gmx.com gmx.fr gmx.us gmx.co.uk gmx.es",
    WEB_DE: "web.de",
    POSTEO: "posteo.de posteo.net posteo.org posteo.eu",
    MAILBOX_ORG: "mailbox.org",
    T_ONLINE: "t-online.de magenta.de",
    PROTON: "proton.me protonmail.com protonmail.ch pm.me",
    ORANGE: "orange.fr wanadoo.fr",
    FREE: "free.fr",
    LAPOSTE: "laposte.net",
    SFR: "sfr.fr neuf.fr",
    ZOHO: "zohomail.com zoho.com",
    FREENET: "freenet.de",
}
_SERVERS = {domain: server for server, domains in _DOMAINS.items() for domain in domains.split()}


def server_for(address: str) -> Server | None:
    """The server of an address's provider; a guess where it is none of the common ones, None where it is no address."""
    _, at, domain = address.strip().lower().rpartition("@")
    if not at or "." not in domain:
        return None
    known = _SERVERS.get(domain)
    return known or Server(
        provider=domain,
        host=f"imap.{domain}",
        note="This is a guess from the name: look in your provider's help if it does not answer.",
        is_guess=True,
    )
