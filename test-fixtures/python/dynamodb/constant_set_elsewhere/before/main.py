"""A module's constants are set from outside, to values of other types; one that nobody sets keeps its explicit type."""
import sys
from unittest import mock

import store


print(store.put("u1"))
store.TTL = "forever"
print(store.put("u2"))
for store.RETRIES in (None, [1, 2]):
    print(store.put("u3"))
with mock.patch.object(store, "STAGE", 7):
    print(store.put("u4"))
sys.modules["store"].OWNER = {"team": "ops"}
print(store.put("u5"))
