"""`ordersync self-check` opens the real window in any language and says what an installation lacks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from ordersync_gui import __version__


def self_check(*words: str, code: str = "") -> tuple[int, dict[str, Any]]:
    start = (
        f"import sys\n{code}\nfrom ordersync_gui.__main__ import main\nsys.argv[1:] = {['self-check', *words]!r}"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"{start}\nsys.exit(main())"],
        capture_output=True, text=True, timeout=100, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, json.loads(done.stdout)


def test_it_paints_the_window_in_the_language_asked_for(tmp_path: Path) -> None:
    code, found = self_check("--language", "de", "--picture", str(tmp_path / "made" / "window.png"))
    assert (code, found["lacks"]) == (0, [])
    assert found["version"] == __version__
    assert found["packaged"] is False
    assert found["menus"][0] == "Datei"
    assert (tmp_path / "made" / "window.png").read_bytes().startswith(b"\x89PNG")


def test_an_installation_without_catalogues_and_time_zones_is_told(tmp_path: Path) -> None:
    sabotage = (
        f"import os, zoneinfo\nfrom pathlib import Path\nzoneinfo.reset_tzpath(to=[{str(tmp_path)!r}])\n"
        "sys.modules['tzdata'] = None\n"
        f"import ordersync_gui.config as config\nconfig.resources = lambda: Path({str(tmp_path)!r})"
    )
    code, found = self_check("--language", "en", code=sabotage)
    assert code == 1
    assert set(found["lacks"]) >= {"languages", "time_zones"}
