"""Messages in batches that bound the memory, whatever the mailbox holds."""

from collections.abc import Iterable, Iterator

from afterword.post.mailbox.protocol import BATCH_COUNT, BATCH_SIZE, Batch, Cursor, RawMessage


def in_batches(found: Iterable[tuple[RawMessage | None, Cursor, int]], *, total: int) -> Iterator[Batch]:
    """Batches of messages that come one by one, each with the cursor behind it and how much is looked through then.

    A message may be None: something that was looked at and left out, over which the cursor moves too.
    """
    messages: list[RawMessage] = []
    cursor, done, looked, size = Cursor(), 0, 0, 0
    for message, cursor, done in found:
        looked += 1
        if message is not None:
            messages.append(message)
            size += len(message.content)
        del message  # it may be large, and is not to be held while the next one is read
        if looked >= BATCH_COUNT or size >= BATCH_SIZE:
            yield Batch(messages=tuple(messages), cursor=cursor, done=done, total=max(total, done))
            messages, looked, size = [], 0, 0
    if looked:
        yield Batch(messages=tuple(messages), cursor=cursor, done=done, total=max(total, done))
