from unittest import mock
from unittest.mock import patch

import boto3
import pytest

import report
import shop


@pytest.fixture
def orders():
    dynamodb = boto3.resource("dynamodb")
    table = dynamodb.Table("orders-test")
    people = dynamodb.Table("people-test")
    with patch("shop.Orders", table), \
         patch("shop.PEOPLE", new=people):
        yield table


def test_add(orders):
    print(shop.add("o1", 1), shop.total("o1"), shop.name("p1"))
    print(report.line("o1"), orders.get_item(Key={"id": "o1"})["Item"]["pieces"])
    shop.forget(["o1"])
    assert "Item" not in orders.get_item(Key={"id": "o1"})


def test_ends():
    table = boto3.resource("dynamodb").Table("orders-test")
    table.put_item(Item={"id": "o1", "pieces": 40})
    with mock.patch('shop.Orders', table):
        print(shop.total("o1"), shop.Orders.name)
    print(shop.total("o1"), shop.Orders.name)
