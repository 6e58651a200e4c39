"""What answers at an address that should be a PostgreSQL server, before anybody signs in there."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread

import pytest

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk_server import DeskServer, TlsMode
from ordersync_gui.domain.errors import Cancelled, ServerAway, StorageError
from ordersync_gui.domain.shared_desk import Probed, ProbeStep
from ordersync_gui.storage.postgres_certificates import certificates_of
from ordersync_gui.storage.postgres_probe import probe
from ordersync_gui.storage.postgres_reach import hang_up

HOST = "127.0.0.1"


@contextmanager
def answering(answer: bytes) -> Iterator[int]:
    """A port at which each caller gets this answer to its first words."""
    with closing(socket.create_server((HOST, 0))) as listener:

        def serve() -> None:
            try:
                connection, _ = listener.accept()
                with connection:
                    connection.recv(8)
                    connection.sendall(answer)
            except OSError:
                pass  # the caller has gone

        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield listener.getsockname()[1]


def server(port: int, tls: TlsMode = TlsMode.REQUIRED, host: str = HOST, ca_file: str = "") -> DeskServer:
    return DeskServer(host, "orders", "anna", port, tls, ca_file)


def closed_port() -> int:
    with closing(socket.create_server((HOST, 0))) as listener:
        port: int = listener.getsockname()[1]
    return port


def looked(place: DeskServer) -> tuple[list[ProbeStep], StorageError]:
    """The steps that went well, and the failure."""
    steps: list[Probed] = []
    with pytest.raises(StorageError) as failed:
        probe(place, "", on_step=steps.append)
    return [step.kind for step in steps], failed.value


def test_a_name_that_nobody_has_is_said() -> None:
    steps, error = looked(server(5432, host="db.invalid"))
    assert steps == []
    assert isinstance(error, ServerAway)
    assert "db.invalid" in str(error)


def test_a_port_at_which_nothing_answers_is_said() -> None:
    port = closed_port()
    steps, error = looked(server(port))
    assert steps == []
    assert isinstance(error, ServerAway)
    assert f"nothing answers at port {port}" in str(error)


@pytest.mark.parametrize("answer", [b"", b"H", b"HTTP/1.1 400 Bad Request\r\n\r\n"])
def test_what_is_no_postgresql_is_said(answer: bytes) -> None:
    with answering(answer) as port:
        steps, error = looked(server(port))
    assert steps == [ProbeStep.REACHED]
    assert "isn't a PostgreSQL server" in str(error)


def test_a_server_without_tls_is_said_and_no_password_goes_there() -> None:
    with answering(b"N") as port:
        steps, error = looked(server(port))
    assert steps == [ProbeStep.REACHED]
    assert "doesn't do TLS" in str(error)


def test_a_server_that_breaks_tls_off_is_said() -> None:
    with answering(b"S") as port:
        steps, error = looked(server(port))
    assert steps == [ProbeStep.REACHED]
    assert "isn't a PostgreSQL server" in str(error)


def test_a_file_of_certificates_that_is_none_is_said(tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("nonsense")
    with answering(b"S") as port:
        _, error = looked(server(port, TlsMode.VERIFIED, ca_file=str(file)))
    assert str(file) in str(error)


def test_a_look_that_was_stopped_tells_no_more() -> None:
    stop = Cancellation()
    steps: list[Probed] = []

    def hear(step: Probed) -> None:
        steps.append(step)
        stop.cancel()

    with answering(b"N") as port, pytest.raises(Cancelled):
        probe(server(port), "", on_step=hear, cancellation=stop)
    assert len(steps) == 1


def test_hanging_up_tells_both_ends_and_leaves_the_closing_to_whoever_opened_it() -> None:
    here, there = socket.socketpair()
    with here, there:
        hang_up(here.fileno())
        assert (here.recv(1), there.recv(1)) == (b"", b"")
        assert here.fileno() != -1
    hang_up(here.fileno())  # closed, so nothing happens


def test_who_named_no_file_trusts_what_this_system_trusts() -> None:
    assert certificates_of(server(1, TlsMode.REQUIRED)) == ""
    assert certificates_of(server(1, TlsMode.OFF)) == ""
    assert certificates_of(server(1, TlsMode.VERIFIED)) != ""
    assert certificates_of(server(1, TlsMode.VERIFIED, ca_file="/etc/own.pem")) == "/etc/own.pem"
