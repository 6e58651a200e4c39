"""Whether a PostgreSQL server can be reached, and whether the way to it is private, without signing in."""

from __future__ import annotations

import socket
import ssl
import struct
from contextlib import closing, suppress

from ordersync_gui.domain.desk_server import DeskServer, TlsMode
from ordersync_gui.domain.errors import ServerAway, StorageError
from ordersync_gui.domain.shared_desk import Probed, ProbeStep
from ordersync_gui.domain.wording import say

CONNECT_S = 5.0
_ASK_FOR_TLS = struct.pack(">ii", 8, 80877103)  # PostgreSQL's SSLRequest


def reach(server: DeskServer) -> socket.socket:
    """An open connection, which the caller closes. Blocking for CONNECT_S at most. Raises ServerAway."""
    try:
        return socket.create_connection((server.host, server.port), timeout=CONNECT_S)
    except socket.gaierror as error:
        raise ServerAway(
            say("There is no server with the name {host}.", host=server.host),
            remedy=say("Check the name, and whether this PC is in the right network."),
            detail=error.strerror or "",
        ) from error
    except OSError as error:
        refused = isinstance(error, ConnectionRefusedError)
        what = say("{host} is there, but nothing answers at port {port}.", host=server.host, port=str(server.port))
        silent = say("{host} doesn't answer at port {port}.", host=server.host, port=str(server.port))
        raise ServerAway(
            what if refused else silent,
            remedy=say(
                "Check host and port. PostgreSQL has to run and to listen to other PCs (listen_addresses), and "
                "no firewall may be in between."
            ),
            detail=error.strerror or type(error).__name__,
        ) from error


def hang_up(descriptor: int) -> None:
    """End a connection, by its number, which another thread waits on and is told so at once; never blocking.

    Closing it would let that thread wait on; -1, of one that is closed already, does nothing.
    """
    with suppress(OSError, ValueError):
        line = socket.socket(fileno=descriptor)
        try:
            line.shutdown(socket.SHUT_RDWR)
        finally:
            line.detach()  # whoever opened it closes it


def look_at_tls(server: DeskServer, connection: socket.socket) -> Probed:
    """Begin TLS as the server's mode wants it, and close the connection. Blocking; raises StorageError."""
    with closing(connection):
        if server.tls is TlsMode.OFF:
            return Probed(
                ProbeStep.TLS, say("TLS is off: whoever is in between can read everything."), doubtful=True
            )
        try:
            connection.sendall(_ASK_FOR_TLS)
            answer = connection.recv(1)
            if answer != b"S":
                raise _not_there(server) if answer == b"N" else _no_postgres(server)
            with _context(server).wrap_socket(connection, server_hostname=server.host) as private:
                return _private(server, private.version() or "TLS")
        except ssl.SSLCertVerificationError as error:
            raise _not_trusted(server, error) from error
        except OSError as error:
            raise _no_postgres(server, str(error)) from error


def _context(server: DeskServer) -> ssl.SSLContext:
    if server.tls is not TlsMode.VERIFIED:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    try:
        return ssl.create_default_context(cafile=server.ca_file or None)
    except (OSError, ssl.SSLError) as error:
        raise StorageError(
            say("The file of certificates {file} can't be read.", file=server.ca_file),
            remedy=say("Choose the file that whoever runs the server gave you (PEM)."),
            detail=str(error),
        ) from error


def _private(server: DeskServer, version: str) -> Probed:
    if server.tls is TlsMode.VERIFIED:
        return Probed(
            ProbeStep.TLS, say("The way there is private ({version}), and it is that server.", version=version)
        )
    sentence = say(
        "The way there is private ({version}), but nothing proves that it is that server.", version=version
    )
    return Probed(ProbeStep.TLS, sentence, doubtful=True)


def _not_trusted(server: DeskServer, error: ssl.SSLCertVerificationError) -> StorageError:
    return StorageError(
        say("Nothing proves that this is the server {host}.", host=server.host),
        meaning=say("Its certificate isn't trusted on this PC, or is made out to another name."),
        remedy=say(
            "Ask whoever runs the server for its file of certificates, and use the name in its certificate."
        ),
        detail=error.verify_message,
    )


def _not_there(server: DeskServer) -> StorageError:
    return StorageError(
        say("The server {host} doesn't do TLS.", host=server.host),
        remedy=say("Have it set up there (ssl = on). Only within a network that you trust, turn TLS off here."),
    )


def _no_postgres(server: DeskServer, detail: str = "") -> StorageError:
    return StorageError(
        say(
            "What answers at {host}, port {port}, isn't a PostgreSQL server.",
            host=server.host,
            port=str(server.port),
        ),
        remedy=say("Check host and port. PostgreSQL's usual port is 5432."),
        detail=detail,
    )
