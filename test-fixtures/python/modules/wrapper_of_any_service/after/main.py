"""A function of another file makes the resource of the service that it is told."""
from store import Store

print(Store().count())
