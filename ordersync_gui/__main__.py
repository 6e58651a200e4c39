"""Entry point: the window without a command, the process that imports for it, or a command without Qt."""

from __future__ import annotations

import gc
import sys

from ordersync_gui.sync.own_command import IMPORT_CHILD, PAGE_WRITER


def main() -> int:
    """Run what the arguments ask for and return the exit code."""
    argv = sys.argv[1:]
    if argv[:1] == [IMPORT_CHILD]:
        from ordersync_gui.app.import_child import main as serve_imports  # noqa: PLC0415 - only that process

        return serve_imports(argv[1:])
    if argv[:1] == [PAGE_WRITER]:
        from ordersync_gui.app.page_writing_child import main as write_pages  # noqa: PLC0415 - as above

        return write_pages(argv[1:])
    if _asks_for_window(argv):
        gc.disable()  # loading makes nothing but things that stay; the window's own collector takes over
        from ordersync_gui.app.start import main as show_window  # noqa: PLC0415 - commands never load Qt

        return show_window(argv)
    from ordersync_gui.cli import main as run_command  # noqa: PLC0415 - the window doesn't need it

    return run_command(argv)


def _asks_for_window(argv: list[str]) -> bool:
    """Whether there is no command among the arguments, only options of the window."""
    rest = list(argv)
    while rest:
        option = rest.pop(0)
        if option == "--data-dir" and rest:
            rest.pop(0)
        elif option != "--practice" and not option.startswith("--data-dir="):
            return False
    return True


if __name__ == "__main__":
    sys.exit(main())
