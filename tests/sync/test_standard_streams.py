"""A process that was started without standard streams, as from Windows' menu, still prints without a fault."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_PRINTS = """
import os, sys
from ordersync_gui.sync.standard_streams import make_streams_whole
make_streams_whole()
print("to nowhere"); sys.stderr.write("to nowhere\\n"); sys.stdout.flush(); sys.stderr.flush()
opened = os.open(sys.argv[1], os.O_CREAT | os.O_WRONLY)
sys.exit(0 if opened > 2 and os.dup(2) > 2 and sys.stdin.read() == "" else 3)
"""


@pytest.mark.parametrize("closed", ["0<&- 1>&- 2>&-", "1>&-", "2>&-", "0<&- 2>&-"])
def test_streams_that_are_missing_lead_nowhere(closed: str, tmp_path: Path) -> None:
    kept = f"{tmp_path}/kept"
    done = subprocess.run(
        ["/bin/sh", "-c", f'exec "$0" -c "$1" "$2" {closed}', sys.executable, _PRINTS, kept],
        stdin=subprocess.DEVNULL, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0


def test_streams_that_are_there_stay() -> None:
    code = (
        "import sys\nfrom ordersync_gui.sync.standard_streams import make_streams_whole\n"
        "before = sys.stdin, sys.stdout, sys.stderr\nmake_streams_whole()\n"
        "assert before == (sys.stdin, sys.stdout, sys.stderr)\nprint('said')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "said\n"
