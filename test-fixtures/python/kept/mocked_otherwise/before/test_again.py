"""The mock fails for as long as it has a side effect, and gives one dict twice otherwise; the response is returned."""
from unittest.mock import patch

import again
import pytest


@patch("again.table")
def test_find(mock_table):
    mock_table.get_item.side_effect = KeyError
    mock_table.get_item.return_value = {"Item": {"name": "Ann"}}
    with pytest.raises(KeyError):
        again.find("u1")
