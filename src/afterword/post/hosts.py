"""The names of other computers: which can be right, and which mean this very one."""

import ipaddress


def is_host(host: str) -> bool:
    """Whether this can be the name or the number of a computer."""
    try:
        return bool(host.encode("idna")) and host.isprintable() and not set(host) & set(' /@"<>')
    except UnicodeError:
        return False


def is_here(host: str) -> bool:
    """Whether it is this very computer, so that nobody else can listen."""
    if host.lower() == "localhost":  # RFC 6761 6.3: never anywhere else
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
