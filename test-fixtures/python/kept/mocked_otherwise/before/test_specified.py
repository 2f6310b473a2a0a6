"""The mock takes only what a specification has."""
from unittest.mock import patch

import specified


@patch("specified.table", spec=["put_item"])
def test_put(mock_table):
    specified.put("x")
    mock_table.put_item.assert_called_once()
