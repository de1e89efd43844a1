"""Signing in to a mailbox with its provider: by a page that comes back here, or by a code that is typed in there."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import token_urlsafe

from afterword.acts.mailboxes import keep_signed_in, signed_in
from afterword.post.mailbox.sign_in import (
    PROVIDERS,
    NotYetSignedIn,
    authorize_address,
    begin_device,
    with_code,
    with_device,
)
from afterword.records.models import Draft, MailboxAccount
from afterword.records.sealed import open_sealed, seal

SIGN_IN = "sign-in"
LASTS = timedelta(minutes=15)
"""How long a sign-in that was begun may take, as the providers have it."""


class SignInOver(LookupError):
    """What came back belongs to no sign-in that was begun here, or to one that took too long."""

    def __init__(self) -> None:
        super().__init__("This sign-in was not begun here, or it took too long: begin it again under You.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInBegun:
    """Where the person goes on; `user_code` is what they type in there, where the provider wants that."""

    address: str
    user_code: str = ""


def begin_sign_in(account: MailboxAccount, *, redirect: str, now: datetime) -> SignInBegun:
    """Begin a sign-in; one that was begun before no longer counts. Raises MailboxFault."""
    provider, client = PROVIDERS[account.sign_in], signed_in(account)
    mine = Draft.objects.filter(seeker=account.seeker_id, form=SIGN_IN, fields__account=account.pk)
    mine.delete()
    if provider.device_url:
        code = begin_device(provider, client)
        begun = SignInBegun(address=code.address, user_code=code.user_code)
        _remember(account, token_urlsafe(32), secret=code.device_code, begun=begun, redirect="", now=now)
        return begun
    state, verifier = token_urlsafe(32), token_urlsafe(48)
    address = authorize_address(provider, client, redirect=redirect, state=state, verifier=verifier)
    begun = SignInBegun(address=address)
    _remember(account, state, secret=verifier, begun=begun, redirect=redirect, now=now)
    return begun


def sign_in_of(account: MailboxAccount, *, now: datetime) -> SignInBegun | None:
    """The sign-in that was begun and is not over."""
    draft = _draft(account, now)
    return SignInBegun(address=draft.fields["address"], user_code=draft.fields["user_code"]) if draft else None


def come_back(*, state: str, code: str, now: datetime) -> MailboxAccount:
    """Finish a sign-in with what the provider's page brought back. Raises SignInOver and MailboxFault.

    Whoever comes back has no cookie of ours with them: the state is what says that it was begun here, and it counts
    once.
    """
    draft = Draft.objects.filter(form=SIGN_IN, key=state, saved_at__gt=now - LASTS).first() if state else None
    if draft is None or not draft.fields["redirect"] or not Draft.objects.filter(pk=draft.pk).delete()[0]:
        raise SignInOver
    account = MailboxAccount.objects.get(pk=draft.fields["account"])
    tokens = with_code(
        PROVIDERS[account.sign_in],
        signed_in(account),
        code=code,
        redirect=draft.fields["redirect"],
        verifier=open_sealed(draft.fields["secret"]),
        now=now,
    )
    keep_signed_in(account, tokens)
    return account


def ask_whether_signed_in(account: MailboxAccount, *, now: datetime) -> bool:
    """Whether the code was typed in; the tokens are kept then. Raises SignInOver and MailboxFault."""
    draft = _draft(account, now)
    if draft is None:
        raise SignInOver
    try:
        tokens = with_device(
            PROVIDERS[account.sign_in], signed_in(account), device_code=open_sealed(draft.fields["secret"]), now=now
        )
    except NotYetSignedIn:
        return False
    keep_signed_in(account, tokens)
    draft.delete()
    return True


def _draft(account: MailboxAccount, now: datetime) -> Draft | None:
    mine = Draft.objects.filter(seeker=account.seeker_id, form=SIGN_IN, fields__account=account.pk)
    return mine.filter(saved_at__gt=now - LASTS).first()


def _remember(
    account: MailboxAccount, key: str, *, secret: str, begun: SignInBegun, redirect: str, now: datetime
) -> None:
    fields = {"account": account.pk, "secret": seal(secret), "redirect": redirect}
    fields |= {"address": begun.address, "user_code": begun.user_code}
    Draft.objects.create(seeker_id=account.seeker_id, form=SIGN_IN, key=key, fields=fields, saved_at=now)
