"""Evidence of an exchange: masked when it is made, and cut to a size that can be kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from ordersync_gui import __version__
from ordersync_gui.channels.request import HttpRequest, decoded
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.redaction import MASK, Redactor, is_secret_name

REQUEST_LIMIT = 256 * 1024
REPLY_LIMIT = 64 * 1024
_MARGIN = 8 * 1024  # longer than any secret in any of its forms
# Those whose names don't say that they hold a secret; the others are known by their names.
_SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})


def exchange(
    request: HttpRequest,
    *,
    redactor: Redactor,
    started_at: datetime,
    left_machine: bool,
    status: int | None,
    response_headers: Mapping[str, str],
    response_body: bytes,
    failure: str,
    ended_at: datetime | None = None,
    reply_limit: int = REPLY_LIMIT,
) -> Exchange:
    """What was asked and answered, with every secret masked.

    ended_at: now where it isn't given. reply_limit: the longest part of the answer that is kept, in bytes.
    """
    return Exchange(
        method=request.method,
        url=redactor.mask(request.url),
        request_headers=masked_headers(request.headers, redactor),
        request_body=masked_start(request.body, REQUEST_LIMIT, redactor),
        started_at=started_at,
        ended_at=ended_at or datetime.now(UTC),
        left_machine=left_machine,
        status=status,
        response_headers=masked_headers(response_headers, redactor),
        response_body=masked_start(response_body, reply_limit, redactor),
        failure=redactor.mask(failure),
        app_version=__version__,
    )


def masked_headers(headers: Mapping[str, str], redactor: Redactor) -> dict[str, str]:
    """The headers; those that carry a secret by their name lose the whole value."""
    return {name: MASK if _is_secret(name) else redactor.mask(value) for name, value in headers.items()}


def _is_secret(name: str) -> bool:
    """Such as Cookie, and SS-Password, ShipStation-Access-Token, apiKey, DevKey or password."""
    return name.lower() in _SECRET_HEADERS or is_secret_name(name)


def masked_start(body: bytes, limit: int, redactor: Redactor) -> str:
    """At most `limit` bytes of the body as masked text; a secret that the cut goes through isn't shown either."""
    if len(body) <= limit:
        return redactor.mask(decoded(body))
    masked = redactor.mask(decoded(body[: limit + _MARGIN]))
    return masked[:-_MARGIN]
