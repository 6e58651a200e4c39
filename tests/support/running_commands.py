"""Commands as a script runs them: in this process for speed, or each in a process of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import patch

from ordersync_gui.cli import main
from ordersync_gui.cli.arguments import parser
from ordersync_gui.practice import PracticeShop

# A program makes its parser once; hundreds of commands in one process needn't make it anew.
_parser = cache(parser)
_MAIN = import_module("ordersync_gui.cli.main")  # as an attribute of its package it is the function


@dataclass
class Commands:
    """Runs commands on one profile and keeps all they printed, and the arguments of their processes."""

    data_dir: Path
    own_processes: bool = False
    printed: list[str] = field(default_factory=list)
    arguments: list[str] = field(default_factory=list)

    def start(self, *words: str, stdin: str = "") -> subprocess.Popen[str]:
        """Start a command in its own process and don't wait for it; its standard input is given and closed."""
        process = subprocess.Popen(
            [sys.executable, "-m", "ordersync_gui", "--data-dir", str(self.data_dir), *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONWARNINGS": "error"},
        )
        assert process.stdin is not None
        self.arguments.append(Path(f"/proc/{process.pid}/cmdline").read_text("utf-8"))
        process.stdin.write(stdin)
        process.stdin.close()
        process.stdin = None
        return process

    def run(self, *words: str, stdin: str = "", code: int | None = 0) -> Any:  # noqa: ANN401 - whatever JSON holds
        """Run a command with --json to its end, check its exit code, give what it printed."""
        run = self._in_own_process if self.own_processes else self._here
        out, err, returned = run(("--json", *words), stdin)
        self.printed += [out, err]
        assert "Traceback" not in err, err
        assert code is None or returned == code, (returned, out, err)
        return json.loads(out) if out.strip() else None

    def _in_own_process(self, words: tuple[str, ...], stdin: str) -> tuple[str, str, int]:
        process = self.start(*words, stdin=stdin)
        out, err = process.communicate(timeout=60)
        return out, err, process.returncode

    def _here(self, words: tuple[str, ...], stdin: str) -> tuple[str, str, int]:
        out, err = io.StringIO(), io.StringIO()
        given = io.TextIOWrapper(io.BytesIO(stdin.encode()))
        kept = patch.object(_MAIN, "parser", _parser)
        with redirect_stdout(out), redirect_stderr(err), patch.object(sys, "stdin", given), kept:
            returned = main(["--data-dir", str(self.data_dir), *words])
        return out.getvalue(), err.getvalue(), returned

    def text(self, *words: str, code: int = 0) -> str:
        """Run a command to its end in this process, check its exit code, give the text that people see."""
        out, err, returned = self._here(words, "")
        self.printed += [out, err]
        assert returned == code, (returned, out, err)
        return out

    def connect_announced(self, said: Mapping[str, Any], *more: str, name: str) -> Any:  # noqa: ANN401 - JSON
        """Connect the practice shop that said this about itself."""
        login = said["login"]
        words = [word for key, value in login["set"].items() for word in ("--set", f"{key}={value}")]
        return self.run(
            *("connect", said["channel"], "--name", name, *words, *more, "--secrets-stdin"),
            stdin=json.dumps(login["secrets"]),
        )

    def connect(self, shop: PracticeShop, *, name: str = "Practice", code: int = 0) -> Any:  # noqa: ANN401 - JSON
        """Connect a practice shop."""
        return self.run(
            *("connect", "custom_store", "--name", name, "--secrets-stdin"),
            *("--set", f"url={shop.url}", "--set", f"username={shop.username}"),
            stdin=json.dumps({"password": shop.password}),
            code=code,
        )
