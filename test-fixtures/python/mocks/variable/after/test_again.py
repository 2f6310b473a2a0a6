"""The mock gives one dict twice; the response is returned."""
from unittest.mock import patch

import again


@patch("again.dynamodb")
def test_find(mock_table):
    mock_table.get_item.side_effect = lambda **_: {"Item": {"name": {"S": "Ann"}}}
    assert again.find("u1")["Item"] == {"name": "Ann"}
    assert again.find("u2")["Item"] == {"name": "Ann"}
    mock_table.get_item.side_effect = lambda **_: {}
    assert again.find("u3") == {}
