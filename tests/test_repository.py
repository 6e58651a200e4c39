"""The repository keeps its own promises: files stay short, the README's commands exist, the locks are in step."""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections.abc import Iterator
from importlib.metadata import requires
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
import pytest

ROOT = Path(__file__).parent.parent
LONGEST_FILE = 400
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = ("requirements.lock", "requirements-dev.lock")
WITH_SECRET_SERVICE = ROOT / "scripts" / "with-secret-service"


def python_files() -> Iterator[Path]:
    for folder in ("ordersync_gui", "tests", "tools"):
        yield from (ROOT / folder).rglob("*.py")


def locked(lock: str) -> dict[str, str]:
    """Name -> version of everything in a lock."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def names(requirements: list[str]) -> set[str]:
    """The packages' names as locks write them, without those that only Windows needs."""
    here = [one for one in requirements if "win32" not in one]
    return {re.sub(r"[-_.]+", "-", re.split(r"[<>=!~;\[ ]", one)[0]).lower() for one in here}


def test_no_file_is_longer_than_a_person_wants_to_read() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python_files()}
    assert len(lengths) > 50
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def test_the_commands_of_the_readme_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    for page in ("README.md", "CONTRIBUTING.md", "packaging/README.md", ".ci/run"):
        named = set(
            re.findall(
                r"^\s*make ([a-z]+)|`make ([a-z]+)", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE
            )
        )
        assert {one or other for one, other in named} <= targets, page


def test_the_readme_opens_with_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^(make [a-z]+)", readme, re.MULTILINE)
    assert commands[:2] == ["make run", "make test"]


def test_the_locks_hold_every_direct_dependency() -> None:
    assert names(PROJECT["dependencies"]) | {"setuptools"} <= locked("requirements.lock").keys()
    dev = PROJECT["optional-dependencies"]["dev"]
    assert names(PROJECT["dependencies"] + dev) <= locked("requirements-dev.lock").keys()


def test_both_locks_agree() -> None:
    assert locked("requirements.lock").items() <= locked("requirements-dev.lock").items()


def test_the_locks_hold_what_those_dependencies_need() -> None:
    """What each locked package asks for on this Python is locked too."""
    lock = locked("requirements-dev.lock")
    for name in lock:
        needed = [one for one in requires(name) or [] if ";" not in one]
        assert names(needed) <= lock.keys(), name


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_hashes_and_names_no_server_or_path(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert text.count("==") == len(re.findall(r"==\S+ \\\n    --hash=sha256:[0-9a-f]{64}", text))
    assert not re.search(r"https?:|file:|--(extra-)?index-url|--find-links|(^|\s)/", text)


@pytest.fixture
def short_path() -> Iterator[Path]:
    """A folder whose path leaves room for a socket's name, which may have 108 bytes."""
    with TemporaryDirectory(prefix="os-") as folder:
        yield Path(folder)


def test_the_private_secret_service_passes_the_exit_code_on_and_leaves_nothing(short_path: Path) -> None:
    done = subprocess.run(
        [WITH_SECRET_SERVICE, "--private-home", "sh", "-c", 'echo "$HOME $XDG_RUNTIME_DIR"; exit 7'],
        capture_output=True, text=True, timeout=60, check=False, env=_environment(short_path),
    )  # fmt: skip
    assert done.returncode == 7, done
    home = done.stdout.split()[0]
    assert Path(home).parent == short_path
    assert list(short_path.iterdir()) == []
    assert not [process for process in psutil.process_iter(["cmdline"]) if home in str(process.info["cmdline"])]


def test_a_secret_service_that_does_not_start_is_told_and_does_not_hang(short_path: Path) -> None:
    broken = short_path / "bin"
    broken.mkdir()
    (broken / "gnome-keyring-daemon").write_text("#!/bin/sh\necho no memory >&2\nexit 1\n", encoding="utf-8")
    (broken / "gnome-keyring-daemon").chmod(0o755)
    environment = _environment(short_path)
    environment["PATH"] = f"{broken}:{environment['PATH']}"
    done = subprocess.run(
        [WITH_SECRET_SERVICE, "true"], capture_output=True, text=True, timeout=30, check=False, env=environment
    )
    assert done.returncode == 1
    assert "gnome-keyring didn't start" in done.stderr
    assert "no memory" in done.stderr
    assert list(short_path.iterdir()) == [broken]


def _environment(temporary: Path) -> dict[str, str]:
    return {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "TMPDIR": str(temporary)}
