"""DynamoDB answers with Decimal, the mock with int."""
from unittest.mock import patch

import amounts


@patch("amounts.table")
def test_find(mock_table):
    mock_table.get_item.return_value = {"Item": {"value": 5}}
    assert type(amounts.find("u1")) is int
