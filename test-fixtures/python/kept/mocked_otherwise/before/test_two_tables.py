"""Two tables have one client."""
from unittest.mock import patch

import two_tables


@patch("two_tables.users")
@patch("two_tables.orders")
def test_both(orders, users):
    users.scan.return_value = {"Count": 1}
    orders.scan.return_value = {"Count": 2}
    assert two_tables.both() == (1, 2)
