"""A file that appears whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.sync.whole_file import appearing_whole, write_for_this_user


def write(file: Path, text: str = "new") -> None:
    with appearing_whole(file, "utf-8") as stream:
        stream.write(text)


def test_it_takes_the_place_of_one_that_was_there_also_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("old")
    (tmp_path / "link").symlink_to("file")
    write(tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_text() == "new"


def write_private(file: Path) -> None:
    write_for_this_user(file, b"new")


@pytest.mark.parametrize("write", [write, write_private])
@pytest.mark.parametrize("kind", ["root", "folder", "pipe", "loop"])
def test_what_is_no_file_stays_what_it_is(tmp_path: Path, kind: str, write: Callable[[Path], None]) -> None:
    place = Path("/") if kind == "root" else tmp_path / "there"
    if kind == "folder":
        place.mkdir()
    elif kind == "pipe":
        os.mkfifo(place)
    elif kind == "loop":
        place.symlink_to("there")
    before = place.lstat().st_ino
    with pytest.raises(UsageError, match="isn't a file that can be written"):
        write(place)
    assert place.lstat().st_ino == before
    assert list(tmp_path.iterdir()) == ([] if kind == "root" else [place])


def test_a_disk_that_is_full_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_text("old")

    def full(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(UsageError, match="No space left on device"):
        write(file)
    assert {found.name: found.read_text() for found in tmp_path.iterdir()} == {"file": "old"}
