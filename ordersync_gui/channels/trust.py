"""Which servers are trusted: those that this PC's own system trusts."""

from __future__ import annotations

import ssl
from functools import cache

import truststore


@cache
def system_trust() -> ssl.SSLContext:
    """The system's certificates, read once: that takes 44 ms."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
