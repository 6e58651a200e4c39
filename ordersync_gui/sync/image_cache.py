"""Pictures kept in a folder under hashed names, up to an age and up to a size of all together."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from ordersync_gui.domain.picture import is_picture

MOST_BYTES = 64 * 1024 * 1024
OLDEST = timedelta(days=30)
_SUFFIX = ".picture"


@dataclass(frozen=True, slots=True)
class ImageCache:
    """Safe between threads and processes; a disk that is full or not ours only means that nothing is kept.

    most_bytes is the size of all files together, after which the oldest go.
    """

    folder: Path
    most_bytes: int = MOST_BYTES
    oldest: timedelta = OLDEST

    def read(self, url: str, now: datetime) -> bytes | None:
        """The picture from this address, None when it isn't kept, too old or damaged."""
        path = self._path(url)
        try:
            if path.stat().st_mtime < (now - self.oldest).timestamp():
                return None
            data = path.read_bytes()
        except OSError:
            return None
        return data if is_picture(data) else None

    def keep(self, url: str, data: bytes, now: datetime) -> None:
        """Keep the picture, and throw away what is too old or too much."""
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._write(self._path(url), data, now)
            self._tidy(now)

    def forget(self, url: str) -> None:
        """Keep the picture no longer."""
        with suppress(OSError):
            self._path(url).unlink()

    def _write(self, path: Path, data: bytes, now: datetime) -> None:
        handle, name = tempfile.mkstemp(dir=self.folder, suffix=".part")
        part = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            os.utime(part, (now.timestamp(), now.timestamp()))
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)

    def _tidy(self, now: datetime) -> None:
        total = 0
        too_old = (now - self.oldest).timestamp()
        for written, size, path in sorted(self._files(), reverse=True):  # newest first
            total += size
            if total > self.most_bytes or written < too_old:
                with suppress(OSError):  # another window was faster, or shows it right now
                    path.unlink()

    def _files(self) -> Iterator[tuple[float, int, Path]]:
        for path in self.folder.iterdir():
            with suppress(OSError):
                found = path.stat()
                yield found.st_mtime, found.st_size, path

    def _path(self, url: str) -> Path:
        return self.folder / (sha256(url.encode("utf-8", "surrogatepass")).hexdigest() + _SUFFIX)
