"""The mock's return values lead to the table, directly or by names of their own."""
from unittest import mock
from unittest.mock import MagicMock, patch

import app
import sender


@patch("boto3.resource")
def test_adults(mock_resource):
    mock_table = mock_resource.return_value.Table.return_value
    mock_table.scan.return_value = {"Items": [{"name": "Ann"}, {"name": "Bob"}], "Count": 2}
    assert app.adults() == ["Ann", "Bob"]


@patch("app.boto3.resource")
def test_none(mock_resource):
    mock_resource.return_value.Table.return_value.scan.return_value = {"Items": []}
    assert app.adults() == []


def test_remove():
    mock_dynamodb = MagicMock()
    mock_table = MagicMock()
    with patch("boto3.resource") as mock_resource:
        mock_resource.return_value = mock_dynamodb
        mock_dynamodb.Table.return_value = mock_table
        app.remove("u1")
    mock_table.delete_item.assert_called_once_with(Key={"id": "u1"})


@mock.patch("sender.boto3")
def test_send(mock_boto3):
    queue = mock_boto3.resource.return_value.Queue.return_value
    queue.send_message.return_value = {"MessageId": "m1"}
    assert sender.send("hello") == "m1"
    queue.send_message.assert_called_once_with(MessageBody="hello", DelaySeconds=5)
