"""A line to a server on this PC that takes a while, in a process of its own: as over a network.

python -m scripts.bench.far_line PORT MS prints its own port; what is sent and its answer take so many milliseconds
longer together. It ends when its standard input does. (`tc netem` does the same where the kernel has it.)
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_HOST = "127.0.0.1"
_PIECE = 262_144


@contextmanager
def far_line(port: int, *, round_trip_ms: float) -> Iterator[int]:
    """The port at which the server is that far away."""
    process = subprocess.Popen(  # noqa: S603 - this very program
        [sys.executable, "-m", "scripts.bench.far_line", str(port), str(round_trip_ms)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None  # noqa: S101 - it was asked for
    try:
        yield int(process.stdout.readline())
    finally:
        process.communicate()


def _carry(source: socket.socket, target: socket.socket, each_way_s: float) -> None:
    with suppress(OSError):
        while piece := source.recv(_PIECE):
            time.sleep(each_way_s)
            target.sendall(piece)
    for end in (source, target):
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


def _serve(listener: socket.socket, port: int, each_way_s: float) -> None:
    while True:
        here, _ = listener.accept()
        there = socket.create_connection((_HOST, port))
        for end in (here, there):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for source, target in ((here, there), (there, here)):
            threading.Thread(target=_carry, args=(source, target, each_way_s), daemon=True).start()


def main() -> None:
    """Carry until nobody wants it any more."""
    port, round_trip_ms = int(sys.argv[1]), float(sys.argv[2])
    listener = socket.create_server((_HOST, 0))
    sys.stdout.write(f"{listener.getsockname()[1]}\n")
    sys.stdout.flush()
    threading.Thread(target=_serve, args=(listener, port, round_trip_ms / 2000), daemon=True).start()
    sys.stdin.read()
    os._exit(0)  # the threads wait for ever


if __name__ == "__main__":
    main()
