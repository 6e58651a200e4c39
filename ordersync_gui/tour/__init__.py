"""A guided tour: the real window is driven through the main job with a practice shop, step by step."""
