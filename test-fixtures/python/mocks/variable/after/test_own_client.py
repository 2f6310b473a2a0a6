"""The module has a client of its own, which the test does not replace."""
from unittest.mock import patch

import own_client


@patch("own_client.dynamodb")
def test_put(mock_table):
    assert own_client.put("x") == "dynamodb"
    mock_table.put_item.assert_called_once_with(
        TableName="users",
        Item={"id": {"S": "x"}},
    )
