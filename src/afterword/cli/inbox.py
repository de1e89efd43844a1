"""`afterword inbox`: what received messages seem to say; each is filed, set right or left alone by its number."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import click

from afterword.cli.debrief import seeker_here
from afterword.cli.django_setup import with_django
from afterword.cli.moments import instant_of, zulu

if TYPE_CHECKING:
    from afterword.acts.proposals import NewApplication
    from afterword.core.mail.filing import FiledAs, Filing
    from afterword.reads.inbox import Inbox, ProposalLook
    from afterword.records.models import Application, Proposal, Seeker

LONGEST_TALK = 24 * 60


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="For a program to read.")
@click.pass_context
@with_django
def inbox(context: click.Context, as_json: bool) -> None:
    """Show what received messages seem to say. Nothing counts before you say so."""
    if context.invoked_subcommand is not None:
        return
    from afterword.reads import inbox as reads

    found = reads.inbox(seeker_here(), now=datetime.now(UTC))
    click.echo(json.dumps([_plain(one) for one in found.open], indent=2) if as_json else _in_words(found))


def _in_words(found: "Inbox") -> str:
    if not found.open:
        return "Nothing waits for your answer. What received messages seem to say is asked here."
    rest = [f"{found.total - len(found.open)} others come up when these are settled."] * (found.total > len(found.open))
    ways = "`afterword inbox accept NUMBER` files it, `correct NUMBER` sets it right first, `dismiss NUMBER` leaves it."
    return "\n\n".join([*map(_question, found.open), *rest, ways])


def _question(look: "ProposalLook") -> str:
    where = f"in {look.employer} · {look.role}; {look.sure}" if not look.is_new and look.role else look.sure
    lines = (
        f"“{look.subject or '(no subject)'}”, {look.sender}",
        *look.why,
        *(f"- {line}" for line in look.writes),
        *(f"- You have {file}, which can go with your answer" for file in look.has),
        f"- {where}" if not look.is_new else "- No application is known for it: `correct` opens one.",
    )
    return "\n     ".join([f"{look.id:>3}  {look.sentence}", *lines])


def _plain(look: "ProposalLook") -> dict[str, object]:
    """A question as JSON has it."""
    return {
        "number": look.id,
        "sentence": look.sentence,
        "sender": look.sender,
        "address": look.address,
        "subject": look.subject,
        "came_at": zulu(look.came.at),
        "why": list(look.why),
        "writes": list(look.writes),
        "sure": look.sure,
        "application": look.application or None,
        "employer": look.employer,
        "role": look.role or None,
    }


@inbox.command()
@click.argument("number", type=int)
@with_django
def accept(number: int) -> None:
    """File message NUMBER as it is proposed."""
    from afterword.acts.proposals import accept_proposal

    _settle(number, lambda row, now: accept_proposal(row, now=now), "Written down.")


@inbox.command()
@click.argument("number", type=int)
@click.option("--not-ours", is_flag=True, help="It is about something else: its sender is not asked about again.")
@with_django
def dismiss(number: int, not_ours: bool) -> None:
    """Leave message NUMBER alone."""
    from afterword.acts.proposals import dismiss_proposal

    said = "Left alone, and this sender is not asked about again." if not_ours else "Left alone."
    _settle(number, lambda row, now: dismiss_proposal(row, now=now, is_not_ours=not_ours), said)


@inbox.command()
@click.argument("number", type=int)
@with_django
def undo(number: int) -> None:
    """Take back what was decided on message NUMBER."""
    from afterword.acts.proposals import undo_proposal

    _settle(
        number, lambda row, now: undo_proposal(row, now=now), "Taken back: it waits for your answer again.", undo=False
    )


@inbox.command()
@click.argument("number", type=int)
@click.option("--kind", help="What it says: rejection, invitation, change, request, “offer spoken”, hold, other, …")
@click.option("--application", "key", help="The application it is about, by its key.")
@click.option("--new", nargs=2, metavar="EMPLOYER ROLE", help="It begins an application of this employer and role.")
@click.option("--asks-for", multiple=True, help="What they ask for; may be given several times.")
@click.option("--by", "asked_by", type=click.DateTime(["%Y-%m-%d"]), help="By which day they want it.")
@click.option("--hear-back", help="When you will hear, in their words: “by Friday”.")
@click.option("--at", "moment", help="When a conversation is: 2026-03-20T14:30 in your own zone; “none” for none.")
@click.option("--minutes", type=click.IntRange(5, LONGEST_TALK), help="How long it takes.")
@with_django
def correct(
    number: int,
    kind: str | None,
    key: str | None,
    new: tuple[str, str] | None,
    asks_for: tuple[str, ...],
    asked_by: datetime | None,
    hear_back: str | None,
    moment: str | None,
    minutes: int | None,
) -> None:
    """Set message NUMBER right, and file it. What you leave out stays as it is proposed."""
    from afterword.acts.proposals import Corrected, Sender, Told, accept_proposal
    from afterword.records.filings import filing_from_json

    if key is not None and new is not None:
        raise click.UsageError("Say one of --application and --new.")
    seeker, row = _row(number)
    filing = filing_from_json(row.fields["filing"])
    if kind is not None:
        filing = replace(filing, kind=_kind(kind))
    if asks_for:
        filing = replace(filing, asks_for=asks_for)
    if asked_by is not None:
        filing = replace(filing, asked_by=asked_by.date())
    if moment is not None or minutes is not None:
        filing = _at(filing, moment, minutes, seeker.zone)
    corrected = Corrected(
        filing=filing,
        application=_application(seeker, row, key, new),
        contact=Sender(),
        told=Told(words=hear_back) if hear_back is not None else None,
    )
    _settle(number, lambda row, now: accept_proposal(row, now=now, corrected=corrected), "Written down.")


def _kind(said: str) -> "FiledAs":
    from afterword.core.mail.filing import FiledAs

    try:
        return FiledAs(said.replace("-", " ").casefold())
    except ValueError:
        raise click.UsageError(f"{said!r} is no kind: say one of {', '.join(FiledAs)}.") from None


def _at(filing: "Filing", moment: str | None, minutes: int | None, zone: str) -> "Filing":
    """The filing with its conversation at another time, of another length, or without one."""
    if moment == "none":
        return replace(filing, interview_at=None, interview_ends_at=None)
    starts_at = instant_of(moment, zone) if moment else filing.interview_at
    if starts_at is None:
        raise click.UsageError("Say with --at when the conversation is.")
    return replace(filing, interview_at=starts_at, interview_ends_at=starts_at + timedelta(minutes=minutes or 60))


def _application(
    seeker: "Seeker", row: "Proposal", key: str | None, new: tuple[str, str] | None
) -> "Application | NewApplication":
    from afterword.acts.proposals import NewApplication, WhichApplication
    from afterword.records.access import NotYours, application_of

    if new is not None:
        return NewApplication(employer=new[0], role=new[1])
    try:
        if key is not None:
            return application_of(seeker, key)
    except NotYours as unknown:
        raise click.ClickException(str(unknown)) from unknown
    if row.application is None or row.application.removed_at is not None:
        raise click.ClickException(f"{WhichApplication()} Give --application KEY, or --new EMPLOYER ROLE.")
    return row.application


def _row(number: int) -> "tuple[Seeker, Proposal]":
    from afterword.records.access import NotYours, proposal_of

    seeker = seeker_here()
    try:
        return seeker, proposal_of(seeker, number)
    except NotYours:
        raise click.ClickException(f"There is no message {number}: `afterword inbox` shows the numbers.") from None


def _settle(number: int, settle: "Callable[[Proposal, datetime], Proposal]", said: str, *, undo: bool = True) -> None:
    """Decide on a message, and say how that is taken back; what cannot be written down as it stands says what to do."""
    from afterword.acts.filing import WhoseAddress
    from afterword.acts.interviews import EndsBeforeItStarts
    from afterword.acts.proposals import KNOWN, ProposalSettled, WhichApplication
    from afterword.acts.recording import NothingToUndo

    _, row = _row(number)
    try:
        settled = settle(row, datetime.now(UTC))
    except (WhichApplication, WhoseAddress, EndsBeforeItStarts) as missing:
        raise click.ClickException(f"{missing} `afterword inbox correct {number} --help` says how.") from missing
    except (ProposalSettled, NothingToUndo) as settled_before:
        raise click.ClickException(str(settled_before)) from settled_before
    back = f" `afterword inbox undo {number}` takes it back." if undo and settled.by != KNOWN else ""
    click.echo(said + back)
