"""Mocks by decorator, by with, by monkeypatch and by a fixture."""
from decimal import Decimal
from unittest.mock import MagicMock, patch

import app
import pytest
from botocore.exceptions import ClientError


@patch("app.table")
def test_name(mock_table):
    mock_table.get_item.return_value = {"Item": {"id": "u1", "name": "Ann", "age": Decimal("21"), "old": False, "tags": ["a", None]}}
    assert app.name_of("u1") == "Ann"
    mock_table.get_item.assert_called_once_with(Key={"id": "u1"})


@patch("app.table")
def test_no_name(mock_table):
    mock_table.get_item.return_value = {}
    assert app.name_of("u9") is None
    assert mock_table.get_item.call_count == 1


def test_add():
    with patch.object(app, "table") as mock_table:
        app.add("u1", "Ann")
        mock_table.put_item.assert_called_once_with(Item={"id": "u1", "name": "Ann", "tags": ["new"]})
        mock_table.delete_item.assert_not_called()


def test_rename(monkeypatch):
    table = MagicMock()
    table.update_item.return_value = {"Attributes": {"name": "Bea"}, "ResponseMetadata": {"HTTPStatusCode": 200}}
    monkeypatch.setattr(app, "table", table)
    assert app.rename("u1", "Bea") == "Bea"
    table.update_item.assert_called_with(
        Key={"id": "u1"},
        UpdateExpression="SET #n = :n",
        ExpressionAttributeNames={"#n": "name"},
        ExpressionAttributeValues={":n": "Bea"},
        ReturnValues="ALL_NEW",
    )


@pytest.fixture
def failing():
    with patch("app.table") as mock_table:
        mock_table.get_item.side_effect = ClientError({"Error": {"Code": "Oops"}}, "GetItem")
        yield mock_table


def test_failing(failing):
    with pytest.raises(ClientError):
        app.name_of("u1")
    failing.get_item.assert_called_once()


class TestOther:
    @patch("os.getcwd")
    @patch("app.table")
    def test_retried(self, mock_table, getcwd):
        mock_table.get_item.side_effect = [ClientError({"Error": {"Code": "Oops"}}, "GetItem"), {"Item": {"name": "Ann"}}]
        with pytest.raises(ClientError):
            app.name_of("u1")
        assert app.name_of("u1") == "Ann"
        mock_table.get_item.assert_any_call(Key={"id": "u1"})
