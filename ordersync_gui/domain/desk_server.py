"""Where a shared desk lives: a PostgreSQL server, named without its password."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DEFAULT_PORT = 5432


class TlsMode(StrEnum):
    """How the way to the server is kept private; the values are libpq's `sslmode`."""

    OFF = "disable"
    REQUIRED = "require"
    VERIFIED = "verify-full"


@dataclass(frozen=True, slots=True)
class DeskServer:
    """A database on a PostgreSQL server, and as whom to sign in there.

    tls: VERIFIED also proves that it is the right server, by ca_file (a PEM file's path) or, where that is "", by
    the certificates that this PC trusts.
    """

    host: str
    database: str
    user: str
    port: int = DEFAULT_PORT
    tls: TlsMode = TlsMode.VERIFIED
    ca_file: str = ""

    def __str__(self) -> str:
        return f"{self.host}:{self.port}/{self.database}"  # in words of no language
