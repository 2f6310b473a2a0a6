"""A test replaces a member of a resource that other files import: a client beside it serves those that the test does not reach."""
from unittest.mock import patch

import base
import orders
import users


def test_save():
    with patch.object(base.DYNAMODB, "Table") as table:
        users.save("u1")
        table.assert_called_once_with("users")


test_save()
orders.add("o1")
print(orders.count())
print(orders.listed())
