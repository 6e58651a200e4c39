"""Another process that holds a database's write lock for as long as it is told to."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

_PROGRAM = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=20, isolation_level=None)
for line in sys.stdin:
    if line.strip() == "lock" and not connection.in_transaction:
        connection.execute("BEGIN IMMEDIATE")
    elif line.strip() == "free" and connection.in_transaction:
        connection.execute("ROLLBACK")
    print("done", flush=True)
connection.close()
"""


class DatabaseLocker:
    """A process of its own; each call returns when it is done."""

    def __init__(self, path: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def lock(self) -> None:
        """Take the write lock, and keep it."""
        self._tell("lock")

    def free(self) -> None:
        """Let go of it."""
        self._tell("free")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=30)

    def _tell(self, what: str) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{what}\n")
        self._process.stdin.flush()
        assert self._process.stdout.readline() == "done\n"
