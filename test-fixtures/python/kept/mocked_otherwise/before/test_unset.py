"""The answer is set after a call."""
from unittest.mock import patch

import unset


@patch("unset.table")
def test_find(mock_table):
    unset.find("u1")
    mock_table.get_item.return_value = {"Item": {"value": "x"}}
    assert unset.find("u1") == "x"
