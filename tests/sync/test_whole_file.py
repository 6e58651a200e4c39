"""A file that appears whole or not at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.sync.whole_file import appearing_whole, clear_away_after, write_for_this_user


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


_WRITING = """
import sys, time
from pathlib import Path
from ordersync_gui.sync.whole_file import appearing_whole, passing_folder
file = Path(sys.argv[1])
with appearing_whole(file, "utf-8") as text, passing_folder(file.parent) as folder:
    Path(folder, "1.xml").write_text("Canaryname")
    text.write("Canaryname")
    text.flush()
    print("there", flush=True)
    time.sleep(600)
"""


def _killed_while_writing(file: Path) -> tuple[int, list[Path]]:
    """The id of the process that was, and what it left."""
    with subprocess.Popen([sys.executable, "-c", _WRITING, str(file)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"there\n"
        left = [place for place in file.parent.iterdir() if str(process.pid) in place.name]
        _make_old(left)
        write(file.with_name("other"))
        assert all(place.exists() for place in left), "its owner lives"
        process.send_signal(signal.SIGKILL)
    return process.pid, left


def _make_old(places: list[Path]) -> None:
    then = time.time() - 4000
    for place in places:
        for one in (*place.glob("*"), place):
            os.utime(one, (then, then))


def test_what_a_killed_run_left_goes_with_the_next_file_that_is_written_there(tmp_path: Path) -> None:
    strangers = [tmp_path / name for name in (".ordersync-mine", ".notes.12.part", "orders.1.part")]
    for stranger in strangers:
        stranger.touch()
    _make_old(strangers)
    _, left = _killed_while_writing(tmp_path / "file")
    assert len(left) == len(["the file", "the folder"])
    fresh = left[0].with_name(f".fresh.{2**22 + 7}.{'a' * 32}.part")
    fresh.touch()
    write(tmp_path / "next")
    assert sorted(tmp_path.iterdir()) == sorted([*strangers, fresh, tmp_path / "other", tmp_path / "next"])


def test_who_started_a_process_that_was_killed_clears_away_after_it_at_once(tmp_path: Path) -> None:
    process, left = _killed_while_writing(tmp_path / "file")
    assert left
    clear_away_after(process, tmp_path / "file")
    assert [place.name for place in tmp_path.iterdir()] == ["other"]
