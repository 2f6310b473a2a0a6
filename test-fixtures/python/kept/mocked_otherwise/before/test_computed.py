"""A function answers."""
from unittest.mock import patch

import computed


@patch("computed.table")
def test_find(mock_table):
    mock_table.get_item.side_effect = lambda Key: {"Item": {"value": Key["id"]}}
    assert computed.find("u1") == "u1"
