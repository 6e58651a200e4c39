"""Raw labels through the print spooler of Windows; written by its documentation and not run on the build's PCs."""

from __future__ import annotations

import ctypes
import sys
from ctypes import POINTER, Structure, byref, c_uint32, c_void_p, c_wchar_p

from ordersync_gui.domain.wording import say
from ordersync_gui.label_printers.sending import LabelsNotSent


class _Document(Structure):
    """DOC_INFO_1W: what the spooler shows of a job; RAW: no driver touches the bytes."""

    _fields_ = (("name", c_wchar_p), ("file", c_wchar_p), ("kind", c_wchar_p))


def send_to_winspool(queue: str, data: bytes) -> None:
    """Spool the bytes as one raw job of this printer. Raises LabelsNotSent."""
    if sys.platform != "win32":
        raise _refused(queue, "no Windows here", nothing_sent=True)
    spooler = ctypes.WinDLL("winspool.drv", use_last_error=True)
    _declare(spooler)
    printer = c_void_p()
    if not spooler.OpenPrinterW(queue, byref(printer), None):
        raise _refused(queue, _last_error(), nothing_sent=True)
    try:
        _spool(spooler, printer, queue, data)
    finally:
        spooler.ClosePrinter(printer)


def _spool(spooler: ctypes.CDLL, printer: c_void_p, queue: str, data: bytes) -> None:
    document = _Document("ordersync", None, "RAW")
    if not spooler.StartDocPrinterW(printer, 1, byref(document)):
        raise _refused(queue, _last_error(), nothing_sent=True)
    written = c_uint32()
    done = spooler.WritePrinter(printer, data, len(data), byref(written)) and written.value == len(data)
    trouble = "" if done else _last_error()
    ended = spooler.EndDocPrinter(printer)
    if not (done and ended):
        raise _refused(queue, trouble or _last_error(), nothing_sent=written.value == 0)


def _declare(spooler: ctypes.CDLL) -> None:
    """A handle is as wide as a pointer, which ctypes doesn't guess."""
    spooler.OpenPrinterW.argtypes = (c_wchar_p, POINTER(c_void_p), c_void_p)
    spooler.StartDocPrinterW.argtypes = (c_void_p, c_uint32, POINTER(_Document))
    spooler.WritePrinter.argtypes = (c_void_p, ctypes.c_char_p, c_uint32, POINTER(c_uint32))
    for name in ("EndDocPrinter", "ClosePrinter"):
        getattr(spooler, name).argtypes = (c_void_p,)


def _last_error() -> str:
    if sys.platform == "win32":
        return str(ctypes.WinError(ctypes.get_last_error()))
    return ""


def _refused(queue: str, detail: str, *, nothing_sent: bool) -> LabelsNotSent:
    return LabelsNotSent(
        say("The system didn't take the labels for the printer {queue}.", queue=queue),
        meaning=say("Nothing was printed.") if nothing_sent else say("Some of the labels may have been printed."),
        remedy=say("Look at the printer's name and state in the system's list of printers."),
        detail=detail,
        nothing_sent=nothing_sent,
    )
