"""The certificates by which the server of a shared desk is known, where no file of them was named."""

from __future__ import annotations

import ssl

from ordersync_gui.domain.desk_server import DeskServer, TlsMode

_AS_LIBPQ_FINDS = "system"


def certificates_of(server: DeskServer) -> str:
    """Libpq's `sslrootcert`: a file, "system", or "" where nothing is to be proved.

    psycopg brings a libpq of its own, which doesn't know where this system keeps what it trusts; Python does.
    """
    if server.ca_file or server.tls is not TlsMode.VERIFIED:
        return server.ca_file
    return ssl.get_default_verify_paths().cafile or _AS_LIBPQ_FINDS
