"""Pictures kept on disk: found again, fetched anew when old, never more than allowed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from ordersync_gui.sync.image_cache import ImageCache

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PICTURE = b"GIF89a" + bytes(994)


def test_a_kept_picture_is_found_by_its_whole_address(tmp_path: Path) -> None:
    cache = ImageCache(tmp_path / "cache" / "images")
    cache.keep("https://shop.example/a.png?v=1", PICTURE, NOW)
    assert cache.read("https://shop.example/a.png?v=1", NOW) == PICTURE
    assert cache.read("https://shop.example/a.png?v=2", NOW) is None


def test_file_names_tell_nothing_of_the_address_and_nobody_else_may_look(tmp_path: Path) -> None:
    cache = ImageCache(tmp_path / "images")
    cache.keep("https://shop.example/../../secret-token", PICTURE, NOW)
    (file,) = cache.folder.iterdir()
    assert "secret" not in file.name
    assert file.parent == cache.folder
    assert cache.folder.stat().st_mode & 0o077 == 0


def test_a_picture_of_last_month_is_fetched_again_and_cleared_away(tmp_path: Path) -> None:
    cache = ImageCache(tmp_path / "images", oldest=timedelta(days=30))
    cache.keep("old", PICTURE, NOW - timedelta(days=31))
    assert cache.read("old", NOW) is None
    assert cache.read("old", NOW - timedelta(days=2)) == PICTURE
    cache.keep("new", PICTURE, NOW)
    assert len(list(cache.folder.iterdir())) == 1


def test_the_oldest_go_when_there_is_too_much(tmp_path: Path) -> None:
    cache = ImageCache(tmp_path / "images", most_bytes=3500)
    for hour in range(5):
        cache.keep(f"picture {hour}", PICTURE, NOW + timedelta(hours=hour))
    later = NOW + timedelta(hours=5)
    assert [hour for hour in range(5) if cache.read(f"picture {hour}", later)] == [2, 3, 4]
    assert sum(file.stat().st_size for file in cache.folder.iterdir()) <= cache.most_bytes


def test_a_damaged_file_counts_as_none(tmp_path: Path) -> None:
    cache = ImageCache(tmp_path / "images")
    cache.keep("a", PICTURE, NOW)
    (file,) = cache.folder.iterdir()
    file.write_bytes(b"")
    assert cache.read("a", NOW) is None


def test_a_folder_that_cannot_be_made_only_means_that_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = ImageCache(tmp_path / "file" / "images")
    cache.keep("a", PICTURE, NOW)
    assert cache.read("a", NOW) is None
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
