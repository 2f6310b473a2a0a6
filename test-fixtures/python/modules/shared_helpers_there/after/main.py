"""The package has a module of helpers from an earlier migration: what it has is used, what it lacks is added; names that are taken are renamed."""
from shop import orders, users

print(users.load("u1"))
print(orders.count(20))
