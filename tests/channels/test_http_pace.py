"""Every request of a session waits for its turn, and can be stopped there with nothing sent."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from loopback_http import SECRET, Serve, noting, ok
from tiny_pictures import png
from waiting import wait_until

from ordersync_gui.channels.http import Cancellation, HttpRequest, Session
from ordersync_gui.channels.images import fetch_image
from ordersync_gui.channels.pace import Pace
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.redaction import Redactor


class Gate(Pace):
    """A pace at which nobody goes on before the gate is opened; turns tells who asked, by being urgent."""

    def __init__(self) -> None:
        super().__init__(None)
        self.turns: list[bool] = []
        self.opened = threading.Event()
        self._woken = threading.Condition()

    def open(self) -> None:
        """Let everyone go on."""
        self.opened.set()
        self._wake_all()

    def wait_turn(self, *, urgent: bool, cancellation: Cancellation) -> None:
        """Wait for the gate."""
        self.turns.append(urgent)
        with cancellation.watched(self._wake_all), self._woken:
            self._woken.wait_for(lambda: self.opened.is_set() or cancellation.cancelled, 30)
        if cancellation.cancelled:
            raise Cancelled

    def _wake_all(self) -> None:
        with self._woken:
            self._woken.notify_all()


def opened() -> Gate:
    gate = Gate()
    gate.open()
    return gate


def session(pace: Pace, *, urgent: bool = False, stop: Cancellation | None = None) -> Session:
    return Session(redactor=Redactor([SECRET]), cancellation=stop, pace=pace, urgent=urgent)


def test_reads_writes_and_redirects_have_a_turn_each(serve: Serve) -> None:
    def answer(connection: object, request: bytes) -> None:
        if request.startswith(b"GET /old"):
            connection.sendall(b"HTTP/1.1 302 F\r\nLocation: /new\r\nContent-Length: 0\r\n\r\n")  # type: ignore[attr-defined]
        else:
            ok(b"")(connection, request)  # type: ignore[arg-type]

    gate, url = opened(), serve(answer)
    with session(gate) as talk:
        talk.get(HttpRequest("GET", url + "/old"))
        talk.read(HttpRequest("POST", url, body=b"x"))
        list(talk.read_all([HttpRequest("POST", url, body=b"x")] * 3))
    with session(gate, urgent=True) as talk:
        talk.post_once(HttpRequest("POST", url, body=b"x"))
    assert gate.turns == [False] * 6 + [True]


def test_a_picture_has_a_turn_behind_the_notices(serve: Serve) -> None:
    gate, url = opened(), serve(ok(png(2, 2)))
    assert fetch_image(url + "/a.png", home=url, pace=gate) == png(2, 2)
    assert gate.turns == [False]


def test_the_time_of_a_request_is_that_of_its_turn(serve: Serve) -> None:
    gate, url = Gate(), serve(ok(b""))
    with ThreadPoolExecutor(1) as pool, session(gate) as talk:
        answer = pool.submit(talk.get, HttpRequest("GET", url))
        wait_until(lambda: gate.turns, "the request waits for its turn")
        with session(opened()) as other:
            earlier = other.get(HttpRequest("GET", url)).requested_at
        gate.open()
        assert answer.result(10).requested_at > earlier


def test_a_write_that_is_stopped_before_its_turn_proves_that_nothing_left(serve: Serve) -> None:
    requests: list[bytes] = []
    seen: list[Exchange] = []
    gate, stop, url = Gate(), Cancellation(), serve(noting(requests, ok(b"")))
    talk = Session(redactor=Redactor(()), cancellation=stop, on_exchange=seen.append, pace=gate)
    with ThreadPoolExecutor(1) as pool, talk:
        sent = pool.submit(talk.post_once, HttpRequest("POST", url, body=b"x"))
        wait_until(lambda: gate.turns, "the request waits for its turn")
        stop.cancel()
        with pytest.raises(Cancelled):
            sent.result(10)
    assert not requests
    assert [(exchange.left_machine, exchange.status) for exchange in seen] == [(False, None)]
    assert seen[0].failure == "Stopped before it was finished."


def test_reads_that_wait_for_their_turn_end_when_the_caller_gives_up(serve: Serve) -> None:
    requests: list[bytes] = []
    url = serve(noting(requests, ok(b"")))

    class FirstOnly(Gate):
        def wait_turn(self, *, urgent: bool, cancellation: Cancellation) -> None:
            if not self.turns:
                self.turns.append(urgent)
                return
            super().wait_turn(urgent=urgent, cancellation=cancellation)

    gate = FirstOnly()
    with session(gate) as talk:
        answers = talk.read_all((HttpRequest("POST", url, body=b"x") for _ in range(9)), 3)
        next(answers)
        answers.close()
    assert len(requests) == 1


@pytest.mark.parametrize(
    "name",
    [
        *("Authorization", "Cookie", "SS-Password", "SS-AUTH-PW", "ShipStation-Access-Token", "SEC-Access-Token"),
        *("apiKey", "DevKey", "password", "X-Api-Key"),
    ],
)
def test_a_header_that_holds_a_secret_by_its_name_is_masked_and_the_version_is_kept(
    serve: Serve, name: str
) -> None:
    seen: list[Exchange] = []
    with Session(redactor=Redactor(()), on_exchange=seen.append) as talk:
        talk.get(HttpRequest("GET", serve(ok(b"")), {name: "unknown-to-the-redactor", "email": "a@b.example"}))
    assert seen[0].request_headers == {name: "•••", "email": "a@b.example"}
    assert seen[0].app_version
