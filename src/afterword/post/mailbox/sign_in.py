"""OAuth2 for a mailbox, with the user's own client: nobody's server but the provider's takes part.

Google lets a program on a computer come back to an address of its own (RFC 8252, with PKCE, RFC 7636), and does not
give the scope for mail to devices. Microsoft gives a code that is typed in on its page (RFC 8628). Both give a
refresh token, with which a new access token is had every hour until the person takes the leave back.
"""

import base64
import hashlib
import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from afterword.post.hosts import is_here
from afterword.post.mailbox.protocol import MailboxAway, SettingsWrong, SignInRefused

TIMEOUT = 20.0
LONGEST_ANSWER = 64 * 1024
EARLY = timedelta(minutes=2)
"""An access token is renewed this long before it ends, so that none ends on the way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """Where one signs in, and for what: that which IMAP needs, and nothing else."""

    name: str
    scope: str
    token_url: str
    authorize_url: str = ""
    device_url: str = ""


GOOGLE = Provider(
    name="Google",
    scope="https://mail.google.com/",
    authorize_url="https://accounts.google.com/o/oauth2/v2/auth",
    token_url="https://oauth2.googleapis.com/token",  # noqa: S106 - an address
)
MICROSOFT = Provider(
    name="Microsoft",
    scope="https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
    device_url="https://login.microsoftonline.com/common/oauth2/v2.0/devicecode",
    token_url="https://login.microsoftonline.com/common/oauth2/v2.0/token",  # noqa: S106 - an address
)
PROVIDERS: Mapping[str, Provider] = {"google": GOOGLE, "microsoft": MICROSOFT}


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """A client of the user's, and the tokens that it got. Without `refresh` nobody has signed in yet."""

    client_id: str
    client_secret: str = field(default="", repr=False)
    access: str = field(default="", repr=False)
    refresh: str = field(default="", repr=False)
    expires_at: datetime | None = None

    def needs_renewal(self, now: datetime) -> bool:
        """Whether the access token has ended, or is about to."""
        return not self.access or self.expires_at is None or self.expires_at - EARLY <= now


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCode:
    """What a person types in at a page of the provider's, and the code that asks whether they have."""

    user_code: str
    address: str
    device_code: str = field(repr=False)


class NotYetSignedIn(Exception):
    """The person has not typed the code in yet: ask again in a few seconds."""


def authorize_address(provider: Provider, client: SignedIn, *, redirect: str, state: str, verifier: str) -> str:
    """The page on which the person says yes; it comes back to `redirect` with a code and this state."""
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    asked = {
        "client_id": client.client_id,
        "redirect_uri": redirect,
        "response_type": "code",
        "scope": provider.scope,
        "state": state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        "access_type": "offline",
        "prompt": "consent",
    }
    return f"{provider.authorize_url}?{urlencode(asked)}"


def with_code(
    provider: Provider, client: SignedIn, *, code: str, redirect: str, verifier: str, now: datetime
) -> SignedIn:
    """Signed in, with the code that came back. Raises MailboxFault."""
    asked = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": redirect,
        "code_verifier": verifier,
    }
    return _tokens(provider, client, asked, now)


def begin_device(provider: Provider, client: SignedIn) -> DeviceCode:
    """A code for the person to type in. Raises MailboxFault."""
    answer = _asked(provider, provider.device_url, {"client_id": client.client_id, "scope": provider.scope})
    try:
        return DeviceCode(
            user_code=str(answer["user_code"]),
            address=str(answer.get("verification_uri") or answer["verification_url"]),
            device_code=str(answer["device_code"]),
        )
    except KeyError:
        raise _refused(provider, answer) from None


def with_device(provider: Provider, client: SignedIn, *, device_code: str, now: datetime) -> SignedIn:
    """Signed in, once the code was typed in. Raises NotYetSignedIn and MailboxFault."""
    asked = {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": device_code}
    return _tokens(provider, client, asked, now)


def renewed(provider: Provider, client: SignedIn, *, now: datetime) -> SignedIn:
    """With a new access token. Raises SignInRefused where the leave was taken back, MailboxAway where nobody
    answers.
    """
    return _tokens(provider, client, {"grant_type": "refresh_token", "refresh_token": client.refresh}, now)


def _tokens(provider: Provider, client: SignedIn, asked: Mapping[str, str], now: datetime) -> SignedIn:
    secret = {"client_secret": client.client_secret} if client.client_secret else {}
    answer = _asked(provider, provider.token_url, {"client_id": client.client_id, **secret, **asked})
    if answer.get("error") in {"authorization_pending", "slow_down"}:
        raise NotYetSignedIn
    access, lives = answer.get("access_token"), answer.get("expires_in", 3600)
    if not isinstance(access, str) or not str(lives).isdecimal():
        raise _refused(provider, answer)
    refresh = str(answer.get("refresh_token") or client.refresh)
    return replace(client, access=access, refresh=refresh, expires_at=now + timedelta(seconds=min(int(lives), 86_400)))


def _refused(provider: Provider, answer: Mapping[str, Any]) -> SignInRefused:
    """Why the provider said no, in its own word for it: descriptions repeat what was sent."""
    word = "".join(one for one in str(answer.get("error", "")) if one.isalnum() or one == "_")[:60]
    return SignInRefused(
        f"{provider.name} did not accept the sign-in ({word or 'no reason given'}). Check the client's id, then"
        " sign in anew"
        " under You. Nothing is tried again until you do."
    )


class _Stays(urllib.request.HTTPRedirectHandler):
    """Follows nobody elsewhere: what is sent holds a secret."""

    def redirect_request(self, *_: Any) -> None:
        return None


def _asked(provider: Provider, url: str, fields: Mapping[str, str]) -> dict[str, Any]:
    """The provider's answer to a form."""
    where = urlsplit(url)
    if where.scheme != "https" and not is_here(where.hostname or ""):
        raise SettingsWrong(f"{provider.name} is only asked over TLS.")
    request = urllib.request.Request(url, data=urlencode(fields).encode(), headers={"Accept": "application/json"})  # noqa: S310
    try:
        with urllib.request.build_opener(_Stays).open(request, timeout=TIMEOUT) as answer:
            return _read(answer.read(LONGEST_ANSWER))
    except urllib.error.HTTPError as refused:
        if refused.code >= 500:
            raise MailboxAway(f"{provider.name} does not answer properly at the moment ({refused.code}).") from None
        with refused:
            return _read(refused.read(LONGEST_ANSWER))
    except OSError as fault:
        raise MailboxAway(f"{provider.name} cannot be reached for signing in ({fault}).") from None


def _read(answer: bytes) -> dict[str, Any]:
    try:
        found = json.loads(answer)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
