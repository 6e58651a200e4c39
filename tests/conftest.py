"""What holds for every test: no look at the real profile, and no unexpected warning in the log."""

from __future__ import annotations

import gc
import logging
import os
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Tests that channels inherit fail with the compared values, as those in test files do.
pytest.register_assert_rewrite("contract_bench", "contract_reading", "contract_telling", "provider_contract")

# How fast a machine is, and what else runs on it, is no matter of a test.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

_FOLDERS = ("DATA", "CONFIG", "CACHE", "STATE")
_LONGEST = (
    "test_tour.py",
    "test_quick_start.py",
    "test_every_window.py",
    "test_pseudo_locale.py",
    "test_pictures.py",
    "test_sixth_channel.py",
    "test_killed.py",
    "test_killed_import.py",
    "test_main_job.py",
)
_made = count()


def pytest_configure() -> None:
    """Draw into memory wherever nobody asked for a real platform."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The longest tests come first: one that begins last would keep a single processor busy at the end."""
    if os.environ.get("ORDERSYNC_TEST_ON"):
        _leave_out(config, items, [item for item in items if not _is_on_another_database(item)])
    items.sort(key=lambda item: item.path.name not in _LONGEST)


def _is_on_another_database(item: pytest.Item) -> bool:
    fixtures = getattr(item, "fixturenames", ())
    return "postgres" in fixtures or ("on_postgres" in fixtures and not item.get_closest_marker("sqlite_only"))


def _leave_out(config: pytest.Config, items: list[pytest.Item], left_out: list[pytest.Item]) -> None:
    config.hook.pytest_deselected(items=left_out)
    gone = set(left_out)
    items[:] = [item for item in items if item not in gone]


@pytest.hookimpl(tryfirst=True)
def pytest_collection() -> None:
    """Nothing of what is made now is garbage before the tests begin."""
    gc.disable()


def pytest_collection_finish() -> None:
    """Thousands of tests and all modules stay to the end: no collection of garbage has to look at them."""
    gc.collect()
    gc.freeze()
    gc.enable()


def _own_folder(folders: pytest.TempPathFactory, name: str) -> Path:
    """A new folder; pytest's own way reads thousands of others' names first, each time."""
    found = folders.getbasetemp() / f"{next(_made)}-{name}"
    found.mkdir(mode=0o700)
    return found


@pytest.fixture
def tmp_path(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Path:
    """An empty folder of this test's own."""
    return _own_folder(tmp_path_factory, re.sub(r"\W", "_", request.node.name)[:30])


@pytest.fixture(autouse=True)
def private_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every folder in which a program keeps something of its user is an empty one of this test's own."""
    home = _own_folder(tmp_path_factory, "home")
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
