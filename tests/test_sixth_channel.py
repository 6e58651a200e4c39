"""A channel takes one provider file, one test file and one registry line: the developers' page works."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROVIDER = "ordersync_gui/channels/providers/acme.py"
TEST = "tests/channels/providers/test_acme.py"
REGISTRY = "ordersync_gui/channels/registry.py"


def blocks() -> dict[str, str]:
    """The page's code by the file that its first line names."""
    page = (ROOT / "docs" / "developers" / "adding-a-channel.md").read_text(encoding="utf-8")
    found = re.findall(r"```python\n# (\S+)\n(.*?)```", page, re.DOTALL)
    return {name: code for name, code in found}  # noqa: C416 - dict() of untyped tuples has no type


def copy_with_example(folder: Path) -> None:
    """The program and the support of its tests with the example's files and its line added, and nothing else."""
    code = blocks()
    ignored = shutil.ignore_patterns("*.pyc.*")  # being written by others; whole ones save compiling again
    shutil.copytree(ROOT / "ordersync_gui", folder / "ordersync_gui", ignore=ignored)
    shutil.copytree(ROOT / "tests" / "support", folder / "tests" / "support", ignore=ignored)
    for name in ("tests/conftest.py", "tests/channels/test_registry.py", "pyproject.toml"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    for name in (PROVIDER, TEST):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(code[name], encoding="utf-8")
    registry = folder / REGISTRY
    text = registry.read_text(encoding="utf-8")
    text = text.replace(
        "PROVIDERS: tuple[Provider, ...] = (\n", f"PROVIDERS: tuple[Provider, ...] = (\n{code[REGISTRY]}"
    )
    first = "from ordersync_gui.channels.providers."
    text = text.replace(first, f"{first}acme import Acme\n{first}", 1)
    registry.write_text(text, encoding="utf-8")


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_the_example_channel_is_listed_and_keeps_the_contract(tmp_path: Path) -> None:
    copy_with_example(tmp_path)

    listed = run(tmp_path, "-m", "ordersync_gui", "--data-dir", str(tmp_path / "profile"), "channels")
    tested = run(tmp_path, "-m", "pytest", "-q", "-p", "no:cacheprovider", TEST)

    assert "acme: Acme Carts" in listed.stdout, listed.stderr
    assert tested.returncode == 0, tested.stdout[-3000:]
    passed = re.search(r"(\d+) passed", tested.stdout)
    assert passed is not None
    assert int(passed[1]) >= 40


def test_the_example_without_its_registry_line_is_noticed(tmp_path: Path) -> None:
    copy_with_example(tmp_path)
    registry = tmp_path / REGISTRY
    registry.write_text(registry.read_text(encoding="utf-8").replace("    Acme(),\n", ""), encoding="utf-8")

    ended = run(tmp_path, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/channels/test_registry.py")

    assert ended.returncode == 1
    assert "test_every_file_in_providers_is_registered" in ended.stdout
