"""The test looks at the arguments."""
from unittest.mock import patch

import arguments


@patch("arguments.table")
def test_put(mock_table):
    arguments.put("x")
    assert mock_table.put_item.call_args[1]["Item"]["value"] == "x"
