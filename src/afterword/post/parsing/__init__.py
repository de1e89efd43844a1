"""Bytes that came from outside, read into a value: a message, or a refusal with a sentence; never anything else.

    quickly      the fast parser, for the mail that people get          message      from the parts to the value
    carefully    our own, for what the fast one refuses or may choke on  addresses, decoding, html, quotes,
    outlook      `.msg` files, in a process of their own                 calendars, bounces: a matter each

Both readers give the same `Opened`. Everything is capped before work is done on it (`limits`), nothing recurses deeper
than a cap, and nothing that is named in a message is ever fetched.
"""

from afterword.post.parsing.limits import Unreadable
from afterword.post.parsing.message import parsed, taken_apart

__all__ = ["Unreadable", "parsed", "taken_apart"]
