"""Entry point: the window without a command, the processes that work for it, or a command without Qt."""

from __future__ import annotations

import gc
import sys

from ordersync_gui.app.crash_trace import trace_to_stderr
from ordersync_gui.sync.own_command import EXPORT_CHILD, IMPORT_CHILD, PAGE_WRITER
from ordersync_gui.sync.standard_streams import make_streams_whole

# Commands that need the window, so the command line's own parser only names them.
PRACTICE_TOUR, SELF_CHECK = "practice-tour", "self-check"
_OPTIONS_WITH_A_VALUE = ("--data-dir", "--language")


def main() -> int:
    """Run what the arguments ask for and return the exit code."""
    make_streams_whole()
    trace_to_stderr()
    argv = sys.argv[1:]
    if argv[:1] == [IMPORT_CHILD]:
        from ordersync_gui.app.import_child import main as serve_imports  # noqa: PLC0415 - only that process

        return serve_imports(argv[1:])
    if argv[:1] == [PAGE_WRITER]:
        from ordersync_gui.app.page_writing_child import main as write_pages  # noqa: PLC0415 - as above

        return write_pages(argv[1:])
    if argv[:1] == [EXPORT_CHILD]:
        from ordersync_gui.app.export_child import main as write_export  # noqa: PLC0415 - as above

        return write_export(argv[1:])
    if argv[:1] == [PRACTICE_TOUR]:
        from ordersync_gui.tour.__main__ import main as walk  # noqa: PLC0415 - only there

        return walk(argv[1:])
    if argv[:1] == [SELF_CHECK]:
        from ordersync_gui.tour.self_check import main as check  # noqa: PLC0415 - only there

        return check(argv[1:])
    if _asks_for_window(argv):
        return _show_window(argv)
    from ordersync_gui.cli import main as run_command  # noqa: PLC0415 - the window doesn't need it

    return run_command(argv)


def _show_window(argv: list[str]) -> int:
    gc.disable()  # loading makes nothing but things that stay; the window's own collector takes over
    try:
        from ordersync_gui.app.start import main as show_window  # noqa: PLC0415 - commands never load Qt
    except ImportError as error:
        sys.stderr.write(
            f"ordersync: this installation isn't complete, so the window can't be shown. Install ordersync again. "
            f"({error})\n"
        )
        return 1
    return show_window(argv)


def _asks_for_window(argv: list[str]) -> bool:
    """Whether there is no command among the arguments, only options of the window."""
    rest = list(argv)
    while rest:
        option = rest.pop(0)
        if option in _OPTIONS_WITH_A_VALUE and rest:
            rest.pop(0)
        elif option != "--practice" and option.partition("=")[0] not in _OPTIONS_WITH_A_VALUE:
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
