"""A repository class in a package, used by the main module."""
from shop.repository import Orders

orders = Orders()
orders.add("c7", 1)
print(orders.of("c7"), orders.name)
