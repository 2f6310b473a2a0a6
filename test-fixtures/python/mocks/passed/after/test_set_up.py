"""Mocks that setUp makes, and that fixtures make for other fixtures."""
import unittest
from unittest.mock import MagicMock

import pytest

from app import Users, announce


class UsersTest(unittest.TestCase):
    def setUp(self):
        self.table = MagicMock()
        self.table.name = "people"
        self.users = Users(self.table, {"TableName": self.table.name})

    def test_load(self):
        self.table.get_item.side_effect = lambda **_: {"Item": {"id": {"S": "1"}}}
        self.assertEqual(self.users.load("1"), {"id": "1"})
        self.table.get_item.assert_called_once_with(
            TableName=self.table.name,
            Key={"id": {"S": "1"}},
        )

    def test_save(self):
        self.assertEqual(self.users.save({"id": "2"}), "people")
        self.table.put_item.assert_called_once_with(
            TableName=self.table.name,
            Item={"id": {"S": "2"}},
        )
        self.table.get_item.assert_not_called()


class TestAnnounce:
    def setup_method(self):
        self.queue = MagicMock()
        self.queue.send_message.return_value = {"MessageId": "m2"}

    def test_text(self):
        assert announce(self.queue, self.queue.url, "hi") == "m2"
        self.queue.send_message.assert_called_once_with(
            QueueUrl=self.queue.url,
            MessageBody="hi",
        )


@pytest.fixture
def table():
    made = MagicMock()
    made.get_item.side_effect = lambda **_: {}
    return made


@pytest.fixture
def users(table):
    return Users(table, {"TableName": table.name})


def test_nobody(users):
    assert users.load("9") is None


def test_saved(users, table):
    users.save({"id": "3"})
    table.put_item.assert_called_once_with(
        TableName=table.name,
        Item={"id": {"S": "3"}},
    )
