"""Mocks as arguments, made in the test and passed at once, by a name, by keyword."""
from unittest import mock
from unittest.mock import MagicMock, Mock

import pytest
from botocore.exceptions import ClientError

from app import Users, announce, deploy, keep


def test_load():
    table = MagicMock()
    table.get_item.side_effect = lambda **_: {"Item": {"id": {"S": "1"}, "tags": {"L": [{"S": "a"}, {"NULL": True}]}}}
    users = Users(table, {"TableName": table.name})
    assert users.load("1") == {"id": "1", "tags": ["a", None]}
    table.get_item.assert_called_once_with(TableName=table.name, Key={"id": {"S": "1"}})


def test_load_twice():
    table = MagicMock()
    table.get_item.side_effect = lambda **_: {"Item": {"id": {"S": "1"}}}
    users = Users(prefix="x", dynamodb=table, table={"TableName": table.name})
    assert users.load("1") == users.load("1") == {"id": "1"}
    assert table.get_item.call_count == 2
    table.get_item.assert_called_with(TableName=table.name, Key={"id": {"S": "x1"}})


def test_first_name():
    table = Mock()
    table.get_item.side_effect = [ClientError({"Error": {"Code": "Oops"}}, "GetItem"), {"Item": {"name": {"S": "Ann"}}}]
    with pytest.raises(ClientError):
        Users(table, {"TableName": table.name}).first_name("1")
    assert Users(table, {"TableName": table.name}).first_name("1") == "Ann"


def test_save():
    table = mock.MagicMock()
    table.name = "people"
    assert Users(table, {"TableName": table.name}, "x").save({"id": "1", "name": "Bea"}) == "people"
    table.put_item.assert_called_once_with(TableName=table.name, Item={"id": {"S": "1"}, "name": {"S": "Bea"}})
    table.delete_item.assert_not_called()


def test_nothing_saved():
    table = mock.MagicMock()
    assert Users(table, {"TableName": table.name}).save({"id": "1"}) is table.name
    with pytest.raises(AssertionError):
        table.put_item.assert_called_once_with(TableName=table.name, Item={"id": {"S": "2"}})


def test_names():
    table = MagicMock()
    table.scan.return_value = {"Items": [{"name": {"S": "Ann"}}, {"name": {"S": "Bea"}}]}
    assert Users(table, {"TableName": table.name}).names() == ["Ann", "Bea"]


def test_announce():
    queue = MagicMock()
    queue.send_message.return_value = {"MessageId": "m1"}
    assert announce(queue, queue.url, "hello") == "m1"
    queue.send_message.assert_called_once_with(QueueUrl=queue.url, MessageBody="hello")
    queue.send_message.reset_mock()
    assert announce(text="bye", sqs=queue, queue_url=queue.url) == "m1"
    queue.send_message.assert_called_once_with(QueueUrl=queue.url, MessageBody="bye")


def test_keep():
    obj = MagicMock()
    obj.bucket_name = "cellar"
    obj.key = "note"
    assert keep(obj, obj.bucket_name, obj.key, "Dear you") == "cellar/note"
    obj.put_object.assert_called_once_with(Bucket=obj.bucket_name, Key=obj.key, Body="Dear you")


def test_keep_anything():
    assert keep(MagicMock(), MagicMock().bucket_name, MagicMock().key, "Dear you") is not None


def test_deploy():
    role = MagicMock(arn="arn:aws:iam:::role/test")
    role.name = "test"
    assert deploy(role.name, {"Arn": role.arn}, "job") == {"Role": role.arn, "Description": "job for test"}
    assert deploy(role_name=role.name, role={"Arn": role.arn}, name="task")["Description"] == "task for test"
