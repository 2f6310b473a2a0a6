"""Gets tables from fixtures of conftest.py."""
import unittest
from unittest.mock import patch

import pytest


def test_put(users, tables):
    users.put_item(Item={"id": "a"})
    tables.orders.put_item(Item={"id": "o"})


class TestUsers:
    def test_get(self, users):
        assert "Item" in users.get_item(Key={"id": "u1"})

    def test_by_name(self, request):
        assert request.getfixturevalue("users").item_count == 3


@pytest.mark.parametrize("users, expected", [({"u1": 1}, 1)])
def test_other_users(users, expected):
    assert users.get("u1") == expected


@patch("os.getcwd")
def test_folder(users, tables):
    assert users.called is False
    tables.orders.delete_item(Key={"id": "o"})


def test_default(users=None):
    assert users is None


class UsersTest(unittest.TestCase):
    def helper(self, users):
        return users.get("u1")


def check(users):
    return users.get("u1")
