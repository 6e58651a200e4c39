"""A kept exchange as text for a colleague, and as a curl command; what is masked in it stays masked."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from ordersync_gui.domain.exchange import Exchange

# A single argument of a Linux process holds 128 KiB; the shell's own printf isn't bound to that.
_ARGUMENT_LIMIT = 100_000
# curl makes these itself from the address and the body, which is shorter or longer once it is masked.
_MADE_BY_CURL = frozenset({"host", "content-length", "transfer-encoding", "connection"})


def as_text(exchange: Exchange) -> str:
    """Everything that is kept of the exchange, the request first; times ISO 8601 in UTC."""
    return "\n\n".join(part for part in (_request_text(exchange), _answer_text(exchange)) if part) + "\n"


def as_curl(exchange: Exchange) -> str:
    """A command for a POSIX shell that sends the same request.

    Masked values stand in it as they are kept, so it signs in only after somebody has put the real ones there.
    """
    options = [*_method(exchange), "--globoff", *_headers(exchange)]
    body = exchange.request_body
    if not body:
        return _command(options, exchange.url)
    if "\0" in body or len(body.encode()) > _ARGUMENT_LIMIT:
        command = _command([*options, "--data-binary @-"], exchange.url)
        return f"printf '%b' {shlex.quote(_escaped(body))} | {command}"
    # --data-binary takes what begins with @ for the name of a file.
    option = "--data-raw" if body.startswith("@") else "--data-binary"
    return _command([*options, f"{option} {shlex.quote(body)}"], exchange.url)


def _request_text(exchange: Exchange) -> str:
    head = "\n".join((f"{exchange.method} {exchange.url}", *_header_lines(exchange.request_headers)))
    return f"{head}\n\n{exchange.request_body}" if exchange.request_body else head


def _answer_text(exchange: Exchange) -> str:
    head = "\n".join((*_facts(exchange), *_header_lines(exchange.response_headers)))
    return f"{head}\n\n{exchange.response_body}" if exchange.response_body else head


def _facts(exchange: Exchange) -> Iterator[str]:
    yield f"Asked at {_moment(exchange.started_at)}, ended at {_moment(exchange.ended_at)}."
    if exchange.app_version:
        yield f"Asked by ordersync {exchange.app_version}."
    if exchange.status is not None:
        yield f"Answer: HTTP {exchange.status}"
    else:
        yield "No answer came."
        yield (
            "At least a part of the request may have reached the shop."
            if exchange.left_machine
            else "Nothing was sent: no part of the request left this PC."
        )
    if exchange.failure:
        yield f"Failure: {exchange.failure}"


def _header_lines(headers: Mapping[str, str]) -> Iterator[str]:
    return (f"{name}: {value}" for name, value in headers.items())


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def _method(exchange: Exchange) -> list[str]:
    """The way to ask that curl has of its own: --request HEAD would wait for a body that never comes."""
    if exchange.method == "HEAD":
        return ["--head"]
    return [f"--request {shlex.quote(exchange.method)}"]


def _headers(exchange: Exchange) -> Iterator[str]:
    """The request's headers, and against those that curl would add by itself."""
    given = {name.lower() for name in exchange.request_headers}
    for name, value in exchange.request_headers.items():
        if name.lower() not in _MADE_BY_CURL:
            # An empty value is written with a semicolon; "Name:" would leave the header out.
            yield f"--header {shlex.quote(f'{name}: {value}' if value.strip() else f'{name};')}"
    if "accept-encoding" in given:
        yield "--compressed"
    if exchange.request_body:
        added = ("Content-Type", "Expect")
        yield from (f"--header '{name}:'" for name in added if name.lower() not in given)


def _command(options: list[str], url: str) -> str:
    return " \\\n  ".join(["curl", *options, f"--url {shlex.quote(url)}"])


def _escaped(body: str) -> str:
    """As the shell's `printf '%b'` reads it back."""
    return body.replace("\\", "\\\\").replace("\0", "\\0000")
