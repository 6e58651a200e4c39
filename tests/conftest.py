"""What holds for every test: no look at the real profile, and no unexpected warning in the log."""

from __future__ import annotations

import gc
import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Tests that channels inherit fail with the compared values, as those in test files do.
pytest.register_assert_rewrite("contract_bench", "contract_reading", "contract_telling", "provider_contract")

# How fast a machine is, and what else runs on it, is no matter of a test.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

_FOLDERS = ("DATA", "CONFIG", "CACHE", "STATE")


def pytest_configure() -> None:
    """Draw into memory wherever nobody asked for a real platform."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_finish() -> None:
    """Thousands of tests and all modules stay to the end: no collection of garbage has to look at them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def private_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every folder in which a program keeps something of its user is an empty one of this test's own."""
    home = tmp_path_factory.mktemp("home")
    for name in _FOLDERS:
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


class _Complaints(logging.Handler):
    """Collects log records from WARNING up."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning or error in the log fails the test, unless its marker expects_log names it."""
    complaints = _Complaints()
    root = logging.getLogger()
    root.addHandler(complaints)
    yield
    root.removeHandler(complaints)
    unexpected = [text for text in complaints.texts if not _is_expected(text, request.node)]
    if unexpected:
        pytest.fail("unexpected in the log:\n" + "\n".join(unexpected), pytrace=False)


def _is_expected(text: str, test: pytest.Item) -> bool:
    return any(
        not marker.args or any(re.search(pattern, text) for pattern in marker.args)
        for marker in test.iter_markers("expects_log")
    )
