"""What a person says to join a shared desk: the form, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping
from ipaddress import ip_address

from ordersync_gui.domain.desk_place import DeskPlace
from ordersync_gui.domain.desk_server import DEFAULT_PORT, DeskServer, TlsMode
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.form import Choice, FieldKind, FormField, checked_values
from ordersync_gui.domain.wording import say

PASSWORD = "password"  # noqa: S105 - the name of a field
_HIGHEST_PORT = 65535

FORM: tuple[FormField, ...] = (
    FormField("host", say("Server"), help=say("Name or address of the PC on which PostgreSQL runs.")),
    FormField("port", say("Port"), default=str(DEFAULT_PORT)),
    FormField("database", say("Database"), default="orders"),
    FormField("user", say("User"), help=say("As whom this PC signs in at the server.")),
    FormField(PASSWORD, say("Password"), FieldKind.SECRET, required=False),
    FormField(
        "tls",
        say("Encryption (TLS)"),
        FieldKind.CHOICE,
        default=TlsMode.VERIFIED.value,
        choices=(
            Choice(TlsMode.VERIFIED.value, say("Verified: private, and it is that server")),
            Choice(TlsMode.REQUIRED.value, say("Required: private")),
            Choice(TlsMode.OFF.value, say("Off: only on this PC, or in a network that you trust")),
        ),
    ),
    FormField(
        "ca_file",
        say("File of certificates"),
        help=say("From whoever runs the server (PEM). Empty: the certificates that this PC trusts."),
        required=False,
        unless_choice=("tls", (TlsMode.REQUIRED.value, TlsMode.OFF.value)),
    ),
    FormField("pc", say("Name of this PC"), help=say("The other PCs show it: being packed by Anna, PC 2.")),
    FormField("operator", say("Your name")),
)


def place_of(given: Mapping[str, str]) -> tuple[DeskPlace, str]:
    """The place and the password, "" for none. Raises UsageError that names the field at fault."""
    values = checked_values(FORM, given)
    server = DeskServer(
        host=values["host"],
        database=values["database"],
        user=values["user"],
        port=_port(values["port"]),
        tls=TlsMode(values["tls"]),
        ca_file=values["ca_file"] if values["tls"] == TlsMode.VERIFIED.value else "",
    )
    return DeskPlace(server, pc=values["pc"], operator=values["operator"]), values[PASSWORD]


def form_values(place: DeskPlace) -> dict[str, str]:
    """What stands in the form for this place; no password."""
    server = place.server
    return {
        "host": server.host,
        "port": str(server.port),
        "database": server.database,
        "user": server.user,
        "tls": server.tls.value,
        "ca_file": server.ca_file,
        "pc": place.pc,
        "operator": place.operator,
    }


def is_open_to_others(host: str, tls: str) -> bool:
    """Whether what goes to this host can be read by others on the way."""
    return tls == TlsMode.OFF.value and not _is_this_pc(host)


def _is_this_pc(host: str) -> bool:
    if host.startswith("/") or host.casefold() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= _HIGHEST_PORT):
        raise UsageError(say("The port must be a number from 1 to 65535."), field="port")
    return int(text)
