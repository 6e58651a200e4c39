"""Where the frozen program begins."""

import sys

from ordersync_gui.__main__ import main

sys.exit(main())
