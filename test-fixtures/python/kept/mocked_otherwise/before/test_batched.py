"""A batch writer writes to the mock."""
from unittest.mock import patch

import batched


@patch("batched.table")
def test_put(mock_table):
    batched.put("x")
    batch = mock_table.batch_writer.return_value.__enter__.return_value
    batch.put_item.assert_called_once_with(Item={"id": "x"})
