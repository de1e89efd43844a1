"""Outlook's `.msg` files, written from scratch: a file system in a file (MS-CFB) with a message in it (MS-OXMSG)."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from struct import pack

Tree = Mapping[str, "bytes | Tree"]
SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
STORAGE, STREAM, ROOT = 1, 2, 5
TEXT, BINARY, NUMBER, TIME = 0x001F, 0x0102, 0x0003, 0x0040
EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def outlook_message(
    *, subject: str, headers: str, body: str, to: tuple[str, str], sent_at: datetime, files: Mapping[str, bytes]
) -> bytes:
    """The bytes of a message saved from Outlook: one recipient, and files with their types by their endings."""
    root = {
        (0x0037, TEXT): subject, (0x007D, TEXT): headers, (0x1000, TEXT): body, (0x001A, TEXT): "IPM.Note",
        (0x0039, TIME): sent_at, (0x340D, NUMBER): 0x00040000,
    }  # fmt: skip
    tree: dict[str, bytes | Tree] = dict(_properties(root, head=pack("<8xIIII8x", 1, len(files), 1, len(files))))
    person = {(0x3001, TEXT): to[0], (0x3003, TEXT): to[1], (0x39FE, TEXT): to[1], (0x0C15, NUMBER): 1}
    tree["__recip_version1.0_#00000000"] = dict(_properties(person, head=bytes(8)))
    for number, (name, content) in enumerate(files.items()):
        kind = "text/calendar" if name.endswith(".ics") else "application/pdf"
        file = {
            (0x3701, BINARY): content, (0x3704, TEXT): name, (0x3707, TEXT): name, (0x370E, TEXT): kind,
            (0x3705, NUMBER): 1, (0x0E20, NUMBER): len(content),
        }  # fmt: skip
        tree[f"__attach_version1.0_#{number:08X}"] = dict(_properties(file, head=bytes(8)))
    tree["__nameid_version1.0"] = {f"__substg1.0_000{n}0102": b"" for n in (2, 3, 4)}
    return compound(tree)


def _properties(values: Mapping[tuple[int, int], object], *, head: bytes) -> Iterator[tuple[str, bytes]]:
    """The streams of an object's properties, and the one that lists them."""
    listed = head
    for (id_, kind), value in values.items():
        fixed = b""
        match value:
            case str():
                content = value.encode("utf-16-le")
                fixed = pack("<II", len(content) + 2, 0)
                yield f"__substg1.0_{id_:04X}{kind:04X}", content
            case bytes():
                fixed = pack("<II", len(value), 0)
                yield f"__substg1.0_{id_:04X}{kind:04X}", value
            case int():
                fixed = pack("<II", value, 0)
            case datetime():
                fixed = pack("<Q", int((value - EPOCH).total_seconds()) * 10_000_000)
            case _:
                raise TypeError(f"No property holds {value!r}.")
        listed += pack("<HHI", kind, id_, 6) + fixed
    yield "__properties_version1.0", listed


def compound(tree: Tree) -> bytes:
    """A compound file, version 3, with these storages and streams."""
    entries: list[list[object]] = [["Root Entry", ROOT, NONE, NONE, b""]]
    entries[0][3] = _filed(tree, entries)
    small = [entry for entry in entries if entry[1] == STREAM and len(_content(entry)) < CUTOFF]
    mini, mini_fat, starts = _laid_out([_content(entry) for entry in small], MINI)
    places = dict(zip(map(id, small), starts, strict=True))
    large = [entry for entry in entries if entry[1] == STREAM and len(_content(entry)) >= CUTOFF]
    directory = bytes(128) * (-(-len(entries) // 4) * 4)
    parts = [directory, pack(f"<{len(mini_fat)}I", *mini_fat), mini, *map(_content, large)]
    data, fat, begins = _laid_out(parts, SECTOR)
    places |= dict(zip(map(id, large), begins[3:], strict=True))
    written = b"".join(
        _entry(entry, begins[2] if entry[1] == ROOT else places.get(id(entry), END), len(mini)) for entry in entries
    )
    data = written.ljust(len(directory), b"\0") + data[len(directory) :]
    sectors = 1
    while len(fat) + sectors > sectors * SECTOR // 4:
        sectors += 1
    first = len(fat)
    fat += [FAT] * sectors
    table = pack(f"<{len(fat)}I", *fat).ljust(sectors * SECTOR, b"\xff")
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += pack("<IIIIIIIII", 0, sectors, begins[0], 0, CUTOFF, begins[1], -(-len(mini_fat) * 4 // SECTOR), END, 0)
    head += pack(f"<{sectors}I", *range(first, first + sectors)).ljust(109 * 4, b"\xff")
    return head + data + table


def _filed(tree: Tree, entries: list[list[object]]) -> int:
    """Adds what is in a storage to the directory, each the right neighbour of the one before; the first of them."""
    first = before = NONE
    for name in sorted(tree, key=lambda one: (len(one), one.upper())):
        inside = tree[name]
        is_stream = isinstance(inside, bytes)
        at = len(entries)
        entries.append([name, STREAM if is_stream else STORAGE, NONE, NONE, inside if is_stream else b""])
        if before == NONE:
            first = at
        else:
            entries[before][2] = at
        before = at
        if not isinstance(inside, bytes):
            entries[at][3] = _filed(inside, entries)
    return first


def _content(entry: list[object]) -> bytes:
    content = entry[4]
    assert isinstance(content, bytes)
    return content


def _laid_out(contents: list[bytes], size: int) -> tuple[bytes, list[int], list[int]]:
    """Contents in sectors of this size: the bytes, the table of who follows whom, and where each begins."""
    data, table, starts = b"", list[int](), list[int]()
    for content in contents:
        count = -(-len(content) // size)
        starts.append(len(table) if count else END)
        table += [*range(len(table) + 1, len(table) + count), END] if count else []
        data += content.ljust(count * size, b"\0")
    return data, table, starts


def _entry(entry: list[object], start: int, mini: int) -> bytes:
    name, kind, right, child, _ = entry
    said = str(name).encode("utf-16-le")
    size = mini if kind == ROOT else len(_content(entry))
    return pack(
        "<64sHBBIII16xI16xIQ",
        said,
        len(said) + 2,
        kind,
        1,
        NONE,
        right,
        child,
        0,
        start if kind != STORAGE else 0,
        size,
    )
