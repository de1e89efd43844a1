"""How much of a message is looked at, so that reading one takes bounded time and memory whatever its bytes are."""

LARGEST = 35 * 1024 * 1024
"""Bytes of a message: mail servers of the large providers take 25 to 35 MB."""
HEADER_BLOCK = 256 * 1024
HEADER_LINE = 16 * 1024
ADDRESSES = 500
DEEPEST = 30
MOST_PARTS = 500
MOST_FILES = 200
LONGEST_TEXT = 400_000
"""Characters of a text that are read. A long novel has as many; nobody answers an application with one."""
LONGEST_HTML = 1_500_000
LONGEST_IDS = 100
CALENDAR = 256 * 1024
LONG_SUBJECT = 1000


class Unreadable(ValueError):
    """These bytes cannot be read as a message; the sentence says why and what to do."""


class TooLarge(Unreadable):
    """It is larger than any mail server would have taken."""

    def __init__(self, size: int) -> None:
        super().__init__(
            f"It has {size / 1024 / 1024:.0f} MB, and messages up to {LARGEST // 1024 // 1024} MB are read."
            " Save it without its attachments and try again."
        )


class NotAMessage(Unreadable):
    """Nothing in it looks like a mail."""

    def __init__(self) -> None:
        super().__init__("It is no mail: it has no header lines. Save the message itself, as .eml or .msg.")


class TooHard(Unreadable):
    """The process that read it had to be ended."""

    def __init__(self) -> None:
        super().__init__("It is damaged in a way that could not be read in the time and memory that a message gets.")
