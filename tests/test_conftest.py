"""The strictness that all tests rely on."""

from __future__ import annotations

import logging
import os
import textwrap
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

STRICT = Path(__file__).with_name("conftest.py").read_text(encoding="utf-8")
MARKERS = """
[pytest]
markers = expects_log
"""


def test_a_test_sees_folders_of_its_own(private_folders: Path) -> None:
    assert os.environ["XDG_DATA_HOME"].startswith(str(private_folders))


@pytest.mark.expects_log("the shop is slow")
def test_an_expected_warning_passes() -> None:
    logging.getLogger("ordersync").warning("the shop is slow")


def test_an_unexpected_warning_fails_a_test(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(STRICT)
    pytester.makeini(MARKERS)
    pytester.makepyfile(
        textwrap.dedent("""
        import logging
        import pytest

        def test_quiet(): logging.getLogger("x").info("nothing")

        def test_loud(): logging.getLogger("x").warning("the disk is full")

        @pytest.mark.expects_log("network")
        def test_other(): logging.getLogger("x").error("the disk is full")
        """)
    )
    result = pytester.runpytest_subprocess("-q", "-p", "no:pytest-qt")
    result.assert_outcomes(passed=3, errors=2)
    result.stdout.fnmatch_lines(["*WARNING x: the disk is full*"])
