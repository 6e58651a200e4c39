"""The practice shop beside a practice window."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ordersync_gui.app import practice_child
from ordersync_gui.app.practice_child import PracticeChild
from ordersync_gui.config import Profile
from ordersync_gui.domain.errors import OrderSyncError

_BREAKS = "import sys; sys.stderr.write('no such port\\n'); sys.exit(1)"


@pytest.mark.expects_log("the practice shop: no such port")
def test_why_a_shop_does_not_start_is_logged_and_not_printed(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(practice_child, "own_command", lambda: [sys.executable, "-c", _BREAKS])
    child = PracticeChild(Profile(tmp_path / "profile"))
    with pytest.raises(OrderSyncError, match="didn't start"):
        child.offer()
    child.stop()
    assert "the practice shop: no such port" in caplog.text
    assert capfd.readouterr().err == ""


def test_a_shop_that_starts_offers_its_login_and_ends_without_a_word(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    child = PracticeChild(Profile(tmp_path / "profile"))
    try:
        assert child.offer().channel == "custom_store"
    finally:
        child.stop()
    child.stop()
    assert caplog.text == ""
