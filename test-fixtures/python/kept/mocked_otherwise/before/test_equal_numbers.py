"""True is equal to 1, and is another attribute value."""
from unittest.mock import patch

import equal_numbers


@patch("equal_numbers.table")
def test_put(mock_table):
    equal_numbers.put(True)
    mock_table.put_item.assert_called_once_with(Item={"id": "u1", "value": 1})
