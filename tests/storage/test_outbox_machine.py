"""Whatever happens to the outbox in whatever order, it keeps every promise."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import get_state_machine_test, run_state_machine_as_test
from outbox_machine import OutboxMachine
from random_rounds import rounds


@pytest.fixture
def machine(tmp_path: Path) -> type[OutboxMachine]:
    """The machine with a folder of its own."""

    class Machine(OutboxMachine):
        pass

    Machine.folder = tmp_path
    return Machine


@pytest.mark.timeout(400)  # twenty seconds of work, more where everything else runs beside it
def test_whatever_happens_no_notice_is_lost_told_twice_or_claimed_without_evidence(
    machine: type[OutboxMachine],
) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            derandomize=True,
            database=None,
            deadline=None,
            max_examples=rounds(30),
            stateful_step_count=60,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_many_long_runs_of_the_outbox(machine: type[OutboxMachine]) -> None:
    chosen = int(os.environ.get("ORDERSYNC_SEED", secrets.randbelow(10**9)))
    test = get_state_machine_test(
        machine,
        settings=settings(
            database=None,
            deadline=None,
            max_examples=300,
            stateful_step_count=80,
            suppress_health_check=list(HealthCheck),
        ),
    )
    try:
        seed(chosen)(test)()
    except BaseException as failure:
        failure.add_note(f"ORDERSYNC_SEED={chosen}")
        raise
