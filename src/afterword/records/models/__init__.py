"""The tables. Each carries its seeker, and each index starts with it."""

from afterword.records.models.application import Application, Contact
from afterword.records.models.document import Document, Enclosure
from afterword.records.models.draft import Draft
from afterword.records.models.entry import Entry
from afterword.records.models.entry_link import EntryLink
from afterword.records.models.grant import Grant, GrantComment, GrantVisit
from afterword.records.models.installation import Installation
from afterword.records.models.letter import Letter, LetterEvent, State
from afterword.records.models.mail_account import MailAccount
from afterword.records.models.own_policy import OwnPolicy
from afterword.records.models.posting import Posting
from afterword.records.models.received import (
    Correction,
    FilingRule,
    FolderCursor,
    MailboxAccount,
    Proposal,
    Received,
    ReceivedRaw,
)
from afterword.records.models.seeker import Seeker

__all__ = [
    "Application",
    "Contact",
    "Correction",
    "Document",
    "Draft",
    "Enclosure",
    "Entry",
    "EntryLink",
    "FilingRule",
    "FolderCursor",
    "Grant",
    "GrantComment",
    "GrantVisit",
    "Installation",
    "Letter",
    "LetterEvent",
    "MailAccount",
    "MailboxAccount",
    "OwnPolicy",
    "Posting",
    "Proposal",
    "Received",
    "ReceivedRaw",
    "Seeker",
    "State",
]
