"""Brings the two together."""
import report
from store import Store

store = Store("users")
print(store.size())
for handler in report.handlers:
    print(handler(store))
