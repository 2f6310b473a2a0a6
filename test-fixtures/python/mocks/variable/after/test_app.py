"""Mocks by decorator, by with, by monkeypatch and by a fixture."""
from unittest.mock import ANY, MagicMock, patch

import app
import pytest
from botocore.exceptions import ClientError


@patch("app.dynamodb")
def test_name(mock_table):
    mock_table.get_item.return_value = {"Item": {"id": {"S": "u1"}, "name": {"S": "Ann"}, "age": {"N": "21"}, "old": {"BOOL": False}, "tags": {"L": [{"S": "a"}, {"NULL": True}]}}}
    assert app.name_of("u1") == "Ann"
    mock_table.get_item.assert_called_once_with(TableName=ANY, Key={"id": {"S": "u1"}})


@patch("app.dynamodb")
def test_no_name(mock_table):
    mock_table.get_item.return_value = {}
    assert app.name_of("u9") is None
    assert mock_table.get_item.call_count == 1


def test_add():
    with patch.object(app, "dynamodb") as mock_table:
        app.add("u1", "Ann")
        mock_table.put_item.assert_called_once_with(
            TableName=ANY,
            Item={"id": {"S": "u1"}, "name": {"S": "Ann"}, "tags": {"L": [{"S": "new"}]}},
        )
        mock_table.delete_item.assert_not_called()


def test_rename(monkeypatch):
    table = MagicMock()
    table.update_item.return_value = {"Attributes": {"name": {"S": "Bea"}}, "ResponseMetadata": {"HTTPStatusCode": 200}}
    monkeypatch.setattr(app, "dynamodb", table)
    assert app.rename("u1", "Bea") == "Bea"
    table.update_item.assert_called_with(
        TableName=ANY,
        Key={"id": {"S": "u1"}},
        UpdateExpression="SET #n = :n",
        ExpressionAttributeNames={"#n": "name"},
        ExpressionAttributeValues={":n": {"S": "Bea"}},
        ReturnValues="ALL_NEW",
    )


@pytest.fixture
def failing():
    with patch("app.dynamodb") as mock_table:
        mock_table.get_item.side_effect = ClientError({"Error": {"Code": "Oops"}}, "GetItem")
        yield mock_table


def test_failing(failing):
    with pytest.raises(ClientError):
        app.name_of("u1")
    failing.get_item.assert_called_once()


class TestOther:
    @patch("os.getcwd")
    @patch("app.dynamodb")
    def test_retried(self, mock_table, getcwd):
        mock_table.get_item.side_effect = [ClientError({"Error": {"Code": "Oops"}}, "GetItem"), {"Item": {"name": {"S": "Ann"}}}]
        with pytest.raises(ClientError):
            app.name_of("u1")
        assert app.name_of("u1") == "Ann"
        mock_table.get_item.assert_any_call(TableName=ANY, Key={"id": {"S": "u1"}})
