"""Papers of orders on a printer or in a PDF, laid out in steps that leave the window usable."""
