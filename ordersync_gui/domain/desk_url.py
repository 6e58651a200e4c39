"""A shared desk's server as a URL, such as postgresql://anna@db.example:5432/orders?sslmode=verify-full."""

from __future__ import annotations

from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

from ordersync_gui.domain.desk_server import DEFAULT_PORT, DeskServer, TlsMode
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import Message, say

_SCHEMES = ("postgresql", "postgres")
_MODE, _CERTIFICATES = "sslmode", "sslrootcert"


def server_of_url(url: str) -> DeskServer:
    """The server that the URL names. Raises UsageError, which never quotes the URL: a password may stand in it."""
    parts = _split(url)
    if parts.password is not None:
        raise _wrong(
            say("A password doesn't belong into the URL, where others on this PC may see it."),
            say("Leave it out, and give it with --secrets-stdin."),
        )
    options = _options(parts.query)
    return DeskServer(
        host=_needed(parts.hostname, say("The URL doesn't name the server.")),
        database=_needed(parts.path.removeprefix("/"), say("The URL doesn't name the database.")),
        user=_needed(parts.username, say("The URL doesn't name the user.")),
        port=parts.port or DEFAULT_PORT,
        tls=_mode(options.get(_MODE, TlsMode.VERIFIED.value)),
        ca_file=options.get(_CERTIFICATES, ""),
    )


def url_of_server(server: DeskServer) -> str:
    """The URL that `server_of_url` takes for this server."""
    host = f"[{server.host}]" if ":" in server.host else quote(server.host, safe=".-")
    options = {_MODE: server.tls.value} | ({_CERTIFICATES: server.ca_file} if server.ca_file else {})
    user, database = (quote(part, safe="") for part in (server.user, server.database))
    return f"postgresql://{user}@{host}:{server.port}/{database}?{urlencode(options)}"


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        _ = parts.port
    except ValueError:
        raise _wrong(say("This isn't the URL of a PostgreSQL server.")) from None
    if parts.scheme not in _SCHEMES:
        raise _wrong(say("This isn't the URL of a PostgreSQL server."))
    return parts


def _options(query: str) -> dict[str, str]:
    options = dict(parse_qsl(query, keep_blank_values=True))
    for name in options:
        if name not in (_MODE, _CERTIFICATES):
            raise _wrong(say("After the ? only sslmode and sslrootcert can stand."))
    return options


def _mode(text: str) -> TlsMode:
    try:
        return TlsMode(text)
    except ValueError:
        modes = ", ".join(mode.value for mode in TlsMode)
        raise _wrong(say("sslmode has to be one of: {modes}.", modes=modes)) from None


def _needed(part: str | None, otherwise: Message) -> str:
    if not part:
        raise _wrong(otherwise)
    return unquote(part)


def _wrong(what: Message, remedy: Message | None = None) -> UsageError:
    example = say(
        "Write it like {example}.", example="postgresql://anna@db.example:5432/orders?sslmode=verify-full"
    )
    return UsageError(what, field="url", remedy=remedy or example)
