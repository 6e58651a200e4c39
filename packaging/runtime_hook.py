"""Runs first when frozen: others that it starts get the system's libraries; itself anew gets its own."""

import os

# The starter points the loader at the program's folder; a browser or sound player would load Qt's and Python's
# libraries from there. This process has its libraries by now.
_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
# Without this the starter takes a helper process for a part of this one and leaves the loader as it is: the helper
# would find other libraries than those that were tried with it, or none (PyInstaller, "Independent subprocess").
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
