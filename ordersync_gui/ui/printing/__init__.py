"""Order sheets on paper or in a PDF, drawn in steps that leave the window usable."""
