"""Names of the shop's tables."""
ORDERS = "orders"
