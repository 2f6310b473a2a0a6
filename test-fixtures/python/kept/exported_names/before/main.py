"""A wildcard import brings the table in; vars() shows it."""
from store import *

print(sorted(name for name, value in vars().items() if hasattr(value, "meta")))
print(table.name)
