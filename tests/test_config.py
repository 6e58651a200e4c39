"""Profiles, and a log that keeps no secret."""

from __future__ import annotations

import base64
import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from ordersync_gui.config import (
    LOG_BYTES,
    LOG_FILES,
    AppLog,
    Profile,
    default_profile,
    practice_profile,
    profile_at,
    set_up_logging,
)
from ordersync_gui.domain.errors import StorageError

SECRET = "pa&ss wörd/7"
LOGGER = logging.getLogger("ordersync_gui.test")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return profile_at(tmp_path / "desk")


@pytest.fixture
def log(profile: Profile) -> Iterator[AppLog]:
    with set_up_logging(profile) as log:
        yield log


def written(profile: Profile) -> str:
    return profile.log.read_text(encoding="utf-8")


def test_real_and_practice_share_neither_folder_nor_keyring_entries() -> None:
    real, practice = default_profile(), practice_profile()
    assert real.data_dir != practice.data_dir
    assert real.keyring_service != practice.keyring_service
    assert real.database.name == "orders.sqlite3"


def test_the_default_profile_lies_in_the_users_local_data_folder() -> None:
    assert default_profile().data_dir == Path(os.environ["XDG_DATA_HOME"]) / "ordersync"


def test_what_may_be_thrown_away_lies_in_the_users_cache_folder() -> None:
    cache = Path(os.environ["XDG_CACHE_HOME"])
    assert default_profile().cache_dir == cache / "ordersync"
    assert practice_profile().cache_dir == cache / "ordersync-practice"


def test_a_separate_profile_keeps_everything_in_its_folder(tmp_path: Path) -> None:
    assert profile_at(tmp_path / "desk").cache_dir == tmp_path / "desk" / "cache"


def test_a_profile_can_be_anywhere_and_be_for_practice(tmp_path: Path) -> None:
    assert profile_at(tmp_path) == Profile(tmp_path, "ordersync")
    assert profile_at(tmp_path, practice=True).keyring_service == "ordersync-practice"


def test_a_relative_folder_stays_the_same_when_the_program_changes_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert profile_at(Path("desk")).data_dir == tmp_path / "desk"


def test_the_folder_is_made_for_this_user_alone(tmp_path: Path) -> None:
    deep = profile_at(tmp_path / "far" / "down")
    deep.prepare()
    assert mode(deep.data_dir) == 0o700


def test_a_folder_that_exists_keeps_its_rights(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    profile_at(tmp_path).prepare()
    assert mode(tmp_path) == 0o755


def test_a_folder_that_cannot_be_made_is_told_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match=r"can't be made.*--data-dir"):
        profile_at(tmp_path / "file" / "desk").prepare()


def test_a_log_that_cannot_be_written_is_told_in_plain_words(profile: Profile) -> None:
    profile.prepare()
    profile.log.mkdir()
    with pytest.raises(StorageError, match=r"log file .* can't be written"):
        set_up_logging(profile)


def test_the_log_file_is_for_this_user_alone(log: AppLog, profile: Profile) -> None:
    del log
    assert mode(profile.log) == 0o600


@pytest.mark.expects_log("sign-in")
def test_a_learnt_secret_is_masked_in_message_arguments_and_traceback(log: AppLog, profile: Profile) -> None:
    log.secrets.learn(SECRET, "packer")
    basic = base64.b64encode(f"packer:{SECRET}".encode()).decode()
    LOGGER.info(f"sent {SECRET} and {quote(SECRET, safe='')}")  # noqa: G004 - also text that is finished before
    LOGGER.info("sent %s", {"header": f"Basic {basic}"})
    try:
        int(SECRET)
    except ValueError:
        LOGGER.exception("sign-in")
    text = written(profile)
    assert text.count("•••") >= 4
    for shape in (SECRET, quote(SECRET, safe=""), basic, base64.b64encode(SECRET.encode()).decode()):
        assert shape not in text


def test_a_value_that_is_named_like_a_secret_is_masked_unlearnt(log: AppLog, profile: Profile) -> None:
    del log
    LOGGER.info("GET /export?auth_key=abc123&page=2")
    assert "abc123" not in written(profile)
    assert "page=2" in written(profile)


def test_lines_have_utc_time_level_and_logger(log: AppLog, profile: Profile) -> None:
    del log
    LOGGER.info("hello")
    assert " INFO MainThread ordersync_gui.test: hello" in written(profile)
    assert written(profile).splitlines()[0].split()[0].endswith("Z")


@pytest.mark.expects_log("careful")
def test_nothing_goes_to_stderr_but_warnings_in_debug(profile: Profile, capfd: pytest.CaptureFixture[str]) -> None:
    with set_up_logging(profile):
        LOGGER.warning("careful")
    assert capfd.readouterr().err == ""
    with set_up_logging(profile, debug=True) as log:
        log.secrets.learn(SECRET)
        LOGGER.warning("careful with %s", SECRET)
        LOGGER.info("quiet")
    shown = capfd.readouterr().err
    assert "careful with •••" in shown
    assert "quiet" not in shown


def test_a_broken_log_call_neither_stops_the_program_nor_shows_its_arguments(
    log: AppLog, profile: Profile, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    del log
    handler = next(
        one for one in logging.getLogger().handlers if getattr(one, "baseFilename", "") == str(profile.log)
    )
    monkeypatch.setattr(handler, "format", lambda _record: (_ for _ in ()).throw(OSError("disk full")))
    LOGGER.info("has %s", SECRET)
    assert capfd.readouterr().err == ""


def test_requests_addresses_are_not_logged(log: AppLog, profile: Profile) -> None:
    del log
    logging.getLogger("httpx").info("HTTP Request: GET http://shop.example/?x=1")
    logging.getLogger("httpcore.http11").debug("send_request_headers.started")
    assert written(profile) == ""


def test_the_log_rotates_and_keeps_a_bounded_number_of_files(log: AppLog, profile: Profile) -> None:
    del log
    line = "x" * 10_000
    for _ in range((LOG_FILES + 2) * LOG_BYTES // len(line)):
        LOGGER.info(line)
    files = sorted(profile.data_dir.glob("ordersync.log*"))
    assert len(files) == LOG_FILES + 1
    assert all(file.stat().st_size <= LOG_BYTES for file in files)
    assert {mode(file) for file in files} == {0o600}


def test_closing_puts_logging_back_as_it_was(profile: Profile) -> None:
    root = logging.getLogger()
    before = (root.level, list(root.handlers), logging.getLogger("httpx").level)
    log = set_up_logging(profile)
    assert list(root.handlers) != before[1]
    log.close()
    log.close()
    assert (root.level, list(root.handlers), logging.getLogger("httpx").level) == before
