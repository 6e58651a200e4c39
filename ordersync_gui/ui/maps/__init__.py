"""The maps of a store in the window: statuses, shipping methods, carriers and custom fields."""
