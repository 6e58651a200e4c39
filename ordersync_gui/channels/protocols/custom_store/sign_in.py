"""The ways to sign in to a Custom Store endpoint, and putting one into a request."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from urllib.parse import unquote_plus, urlencode, urlsplit, urlunsplit

from ordersync_gui.domain.channel import Connection
from ordersync_gui.domain.redaction import is_secret_name

BASIC = "basic"  # official guide, Spree, Craft
AUTH_KEY = "auth_key"  # WooCommerce, where it is the only way
SS_QUERY = "ss_query"  # Magento, Solidus, CS-Cart, Drupal 8
SS_HEADER = "ss_header"  # Magento; the older spelling: Magento 1, CS-Cart
ACCESS_TOKEN = "access_token"  # noqa: S105 - the name of a way, no secret; Magento
WITHOUT_USERNAME = (AUTH_KEY, ACCESS_TOKEN)
# What the protocol itself says in the address; a parameter of a channel's own can't have one of these names.
PROTOCOL_PARAMETERS = frozenset(
    {
        "action",
        "start_date",
        "end_date",
        "page",
        "order_number",
        "carrier",
        "service",
        "tracking_number",
        "auth_key",
        "ss-username",
        "ss-password",
    }
)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a way to sign in adds to a request: query parameters or headers."""

    parameters: tuple[tuple[str, str], ...] = field(repr=False, default=())
    headers: dict[str, str] = field(repr=False, default_factory=dict)


def credentials(connection: Connection) -> Credentials:
    """The store's sign-in in the form that its setting `auth` asks for."""
    name = connection.values.get("username", "")
    secret = connection.secrets.get("password", "")
    match connection.values.get("auth", BASIC):
        case "auth_key":
            return Credentials(parameters=(("auth_key", secret),))
        case "ss_query":
            return Credentials(parameters=(("SS-UserName", name), ("SS-Password", secret)))
        case "ss_header":
            return Credentials(headers=_both_spellings(name, secret))
        case "access_token":
            return Credentials(headers={"ShipStation-Access-Token": secret.strip()})
    pair = base64.b64encode(f"{name}:{secret}".encode()).decode("ascii")
    return Credentials(headers={"Authorization": f"Basic {pair}"})


def basic_endpoint(
    connection: Connection, key: str, *, parameters: tuple[tuple[str, str], ...] = ()
) -> Connection:
    """A branded channel's connection as the protocol's: HTTP Basic with the secret under that form key.

    parameters are added to the address of every request.
    """
    url = connection.values["url"]
    values = {**connection.values, "auth": BASIC, "url": merged_url(url, parameters) if parameters else url}
    return Connection(values, {"password": connection.secrets.get(key, "")})


def merged_url(endpoint: str, parameters: tuple[tuple[str, str], ...]) -> str:
    """The endpoint with parameters added to the query that it may have; one that it has already is replaced."""
    parts = urlsplit(endpoint)
    ours = {name.lower() for name, _ in parameters}
    kept = [pair for pair in parts.query.split("&") if pair and _name(pair) not in ours]
    query = "&".join([*kept, urlencode(parameters)])
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def secret_in_address(endpoint: str) -> str:
    """The name of a query parameter that holds a secret within an entered address; "" when there is none."""
    names = (_name(pair) for pair in urlsplit(endpoint).query.split("&"))
    return next((name for name in names if is_secret_name(name)), "")


def _name(pair: str) -> str:
    return unquote_plus(pair.partition("=")[0]).lower()


def _both_spellings(name: str, secret: str) -> dict[str, str]:
    """Outer blanks can't travel in a header."""
    user, password = name.strip(), secret.strip()
    return {"SS-UserName": user, "SS-Password": password, "SS-AUTH-USER": user, "SS-AUTH-PW": password}
