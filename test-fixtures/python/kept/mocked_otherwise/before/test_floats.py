"""The mock takes a number that DynamoDB does not."""
from unittest.mock import patch

import floats


@patch("floats.table")
def test_put(mock_table):
    floats.put(0.5)
    mock_table.put_item.assert_called_once()
