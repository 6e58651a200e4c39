"""What follows when a fault is over: the rest is told, one read-back is made, and a person has the last word."""

from __future__ import annotations

from collections.abc import Callable

from telling_bench import TellingBench

from ordersync_gui.domain.notice import NoticeState

OpenBench = Callable[..., TellingBench]


def brought_to_an_end(bench: TellingBench) -> None:
    """Tell the rest, read back, check; then a person settles what is left, and every order is told once."""
    bench.tell_all()
    bench.count_states("before a look:")
    bench.read_back()
    bench.check_read_back()
    bench.tell_all()
    bench.read_back()
    bench.check_read_back()
    bench.count_states("after it:")
    _settled_by_a_person(bench)


def _settled_by_a_person(bench: TellingBench) -> None:
    bench.say_again()
    bench.tell_all()
    bench.read_back()
    bench.check()
    ledger = bench.ledger()
    for notice in bench.notices():
        case = (bench.soak.told(), notice, ledger[notice.order_number])
        assert notice.state is NoticeState.CONFIRMED, case
        assert ledger[notice.order_number].effects == 1, case
