"""ordersync: an order desk for warehouse PCs."""

__version__ = "0.1.0"
