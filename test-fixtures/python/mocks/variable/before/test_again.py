"""The mock gives one dict twice; the response is returned."""
from unittest.mock import patch

import again


@patch("again.table")
def test_find(mock_table):
    mock_table.get_item.return_value = {"Item": {"name": "Ann"}}
    assert again.find("u1")["Item"] == {"name": "Ann"}
    assert again.find("u2")["Item"] == {"name": "Ann"}
    mock_table.get_item.return_value = {}
    assert again.find("u3") == {}
