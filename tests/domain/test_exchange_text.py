"""A kept exchange can be read by people and repeated by curl, and shows no secret that was masked."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.exchange_text import as_curl, as_text
from ordersync_gui.domain.redaction import MASK

STARTED = datetime(2026, 11, 22, 12, 0, 0, 250_000, tzinfo=timezone(timedelta(hours=1)))
EXCHANGE = Exchange(
    method="POST",
    url=f"https://shop.test/api?action=shipnotify&auth_key={MASK}",
    request_headers={"Authorization": MASK, "Content-Type": "text/xml"},
    request_body='<ShipNotice>\n  <Note>Kim\'s "gift" & $HOME `id`</Note>\n</ShipNotice>',
    started_at=STARTED,
    ended_at=STARTED + timedelta(seconds=1.5),
    left_machine=True,
    status=200,
    response_headers={"content-type": "text/plain"},
    response_body="success",
    app_version="1.2.3",
)


def test_the_text_holds_everything_that_is_kept() -> None:
    assert as_text(EXCHANGE) == (
        f"POST https://shop.test/api?action=shipnotify&auth_key={MASK}\n"
        f"Authorization: {MASK}\n"
        "Content-Type: text/xml\n"
        "\n"
        '<ShipNotice>\n  <Note>Kim\'s "gift" & $HOME `id`</Note>\n</ShipNotice>\n'
        "\n"
        "Asked at 2026-11-22T11:00:00.250Z, ended at 2026-11-22T11:00:01.750Z.\n"
        "Asked by ordersync 1.2.3.\n"
        "Answer: HTTP 200\n"
        "content-type: text/plain\n"
        "\n"
        "success\n"
    )


def test_an_exchange_without_an_answer_says_whether_something_was_sent() -> None:
    cut = replace(EXCHANGE, status=None, response_headers={}, response_body="", failure="Connection reset.")
    assert "No answer came.\nAt least a part of the request may have reached the shop.\nFailure: Connection" in (
        as_text(cut)
    )
    assert "Nothing was sent: no part of the request left this PC." in as_text(replace(cut, left_machine=False))


def test_an_exchange_of_an_earlier_version_has_no_line_about_the_program() -> None:
    assert "ordersync" not in as_text(replace(EXCHANGE, app_version=""))


def test_a_command_for_a_request_without_a_body_carries_none() -> None:
    command = as_curl(replace(EXCHANGE, method="GET", request_body="", request_headers={}))
    assert command == f"curl \\\n  --request GET \\\n  --globoff \\\n  --url '{EXCHANGE.url}'"


def test_masked_values_stay_masked_in_the_command() -> None:
    assert f"'Authorization: {MASK}'" in as_curl(EXCHANGE)
    assert f"auth_key={MASK}'" in as_curl(EXCHANGE)


@dataclass
class _Heard:
    """What a loopback server was sent."""

    url: str = ""
    path: str = ""
    method: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


@pytest.fixture
def heard() -> Iterator[_Heard]:
    """A server that keeps the last request."""
    kept = _Heard()

    class Handler(BaseHTTPRequestHandler):
        def _keep(self) -> None:
            kept.method, kept.path = self.command, self.path
            kept.headers = {name.lower(): value for name, value in self.headers.items()}
            kept.body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST = do_PUT = _keep  # noqa: N815 - the base class looks for these names

        def log_message(self, *_arguments: object) -> None:
            """Print nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    kept.url = f"http://127.0.0.1:{server.server_address[1]}"
    yield kept
    server.shutdown()
    thread.join()
    server.server_close()


BODIES = {
    "lines": "<a>\n  <b/>\r\n</a>\n",
    "quotes": """it's "quoted" \\ $HOME $(id) `id` ! %s \\n""",
    "at-sign": "@/etc/hostname",
    "other-scripts": f"Åsa 東京 {MASK}",
    "form": "a=1&b=%20",
    "nul": "a\0b\\0c'\n",
    "large": "x'y\\n%d" * 30_000,
}


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl here")
@pytest.mark.parametrize("name", BODIES)
def test_curl_sends_the_same_bytes(heard: _Heard, name: str) -> None:
    _run(replace(EXCHANGE, url=f"{heard.url}/x?a[1]={{b}}&c='d'", request_body=BODIES[name]))
    assert (heard.method, heard.body) == ("POST", BODIES[name].encode())
    assert heard.path == "/x?a[1]={b}&c='d'"


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl here")
def test_curl_sends_the_same_headers_and_none_of_its_own_making_about_the_body(heard: _Heard) -> None:
    headers = {"X-Empty": "", "X-Quote": "it's $HOME", "Content-Length": "3", "Host": "elsewhere.test"}
    _run(replace(EXCHANGE, method="PUT", url=heard.url, request_headers=headers, request_body="12345"))
    assert (heard.method, heard.body) == ("PUT", b"12345")
    assert (heard.headers["x-empty"], heard.headers["x-quote"]) == ("", "it's $HOME")
    assert "content-type" not in heard.headers
    assert heard.headers["host"] in heard.url


@pytest.mark.skipif(shutil.which("curl") is None, reason="there is no curl here")
def test_curl_asks_without_a_body_too(heard: _Heard) -> None:
    _run(replace(EXCHANGE, method="GET", url=heard.url, request_body=""))
    assert (heard.method, heard.body) == ("GET", b"")


def _run(exchange: Exchange) -> None:
    """Let a POSIX shell run the command; it comes by standard input, which has no limit of length."""
    command = as_curl(exchange).replace(
        "curl \\\n", "curl --silent --show-error --max-time 20 --noproxy '*' \\\n", 1
    )
    subprocess.run(["/bin/sh"], input=command.encode(), check=True, timeout=30)


def test_times_are_told_in_utc_whatever_zone_they_came_in() -> None:
    assert as_text(replace(EXCHANGE, started_at=STARTED.astimezone(UTC))) == as_text(EXCHANGE)
