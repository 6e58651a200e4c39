"""Views of the orders as people set them up: columns, saved views with their counts, files that carry them."""
