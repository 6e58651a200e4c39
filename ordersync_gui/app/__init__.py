"""The composition root of the window: shows the first orders, builds everything, runs it, ends it in order."""
