"""Looks up a mail server's addresses within a time limit, which the system itself doesn't know."""

from __future__ import annotations

import asyncio
import socket
from threading import Thread

Place = tuple[socket.AddressFamily, tuple[object, ...]]


async def addresses_of(host: str, port: int) -> list[Place]:
    """The places to connect to, best first. Raises OSError; cancelling leaves the look-up behind.

    Its thread ends with the program: one of the loop's own would hold the program up at its end.
    """
    loop = asyncio.get_running_loop()
    found: asyncio.Future[list[Place]] = loop.create_future()

    def tell(places: list[Place] | None, error: OSError | None) -> None:
        if found.done():
            return
        if error is None:
            found.set_result(places or [])
        else:
            found.set_exception(error)

    def look_up() -> None:
        places, error = _asked(host, port)
        try:
            loop.call_soon_threadsafe(tell, places, error)
        except RuntimeError:
            return  # nobody waits any more: the loop is closed

    Thread(target=look_up, name="mail-server-lookup", daemon=True).start()
    return await found


def _asked(host: str, port: int) -> tuple[list[Place] | None, OSError | None]:
    try:
        rows = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    except OSError as error:
        return None, error
    except UnicodeError as error:
        return None, OSError(str(error))
    return [(family, address) for family, _, _, _, address in rows], None


async def connected_socket(host: str, port: int, *, each_s: float) -> socket.socket:
    """A connection to the first place that takes one within each_s seconds. Raises OSError, TimeoutError."""
    loop = asyncio.get_running_loop()
    last: OSError = OSError("the name has no address")
    for family, address in await addresses_of(host, port):
        connection = socket.socket(family, socket.SOCK_STREAM)
        connection.setblocking(False)
        try:
            async with asyncio.timeout(each_s):
                await loop.sock_connect(connection, address)
        except OSError as error:
            connection.close()
            last = error
        except BaseException:
            connection.close()
            raise
        else:
            return connection
    raise last
