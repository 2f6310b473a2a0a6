"""Mocks as arguments, made in the test and passed at once, by a name, by keyword."""
from unittest import mock
from unittest.mock import MagicMock, Mock

import pytest
from botocore.exceptions import ClientError

from app import Users, announce, deploy, keep


def test_load():
    table = MagicMock()
    table.get_item.return_value = {"Item": {"id": "1", "tags": ["a", None]}}
    users = Users(table)
    assert users.load("1") == {"id": "1", "tags": ["a", None]}
    table.get_item.assert_called_once_with(Key={"id": "1"})


def test_load_twice():
    table = MagicMock()
    table.get_item.return_value = {"Item": {"id": "1"}}
    users = Users(prefix="x", table=table)
    assert users.load("1") == users.load("1") == {"id": "1"}
    assert table.get_item.call_count == 2
    table.get_item.assert_called_with(Key={"id": "x1"})


def test_first_name():
    table = Mock()
    table.get_item.side_effect = [ClientError({"Error": {"Code": "Oops"}}, "GetItem"), {"Item": {"name": "Ann"}}]
    with pytest.raises(ClientError):
        Users(table).first_name("1")
    assert Users(table).first_name("1") == "Ann"


def test_save():
    table = mock.MagicMock()
    table.name = "people"
    assert Users(table, "x").save({"id": "1", "name": "Bea"}) == "people"
    table.put_item.assert_called_once_with(Item={"id": "1", "name": "Bea"})
    table.delete_item.assert_not_called()


def test_nothing_saved():
    table = mock.MagicMock()
    assert Users(table).save({"id": "1"}) is table.name
    with pytest.raises(AssertionError):
        table.put_item.assert_called_once_with(Item={"id": "2"})


def test_names():
    table = MagicMock()
    table.scan.return_value = {"Items": [{"name": "Ann"}, {"name": "Bea"}]}
    assert Users(table).names() == ["Ann", "Bea"]


def test_announce():
    queue = MagicMock()
    queue.send_message.return_value = {"MessageId": "m1"}
    assert announce(queue, "hello") == "m1"
    queue.send_message.assert_called_once_with(MessageBody="hello")
    queue.send_message.reset_mock()
    assert announce(text="bye", queue=queue) == "m1"
    queue.send_message.assert_called_once_with(MessageBody="bye")


def test_keep():
    obj = MagicMock()
    obj.bucket_name = "cellar"
    obj.key = "note"
    assert keep(obj, "Dear you") == "cellar/note"
    obj.put.assert_called_once_with(Body="Dear you")


def test_keep_anything():
    assert keep(MagicMock(), "Dear you") is not None


def test_deploy():
    role = MagicMock(arn="arn:aws:iam:::role/test")
    role.name = "test"
    assert deploy(role, "job") == {"Role": role.arn, "Description": "job for test"}
    assert deploy(role=role, name="task")["Description"] == "task for test"
