from unittest import mock
from unittest.mock import patch

import boto3
import pytest

import report
import shop
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


@pytest.fixture
def orders():
    dynamodb = boto3.client("dynamodb")
    table_name = "orders-test"
    people_name = "people-test"
    with patch("shop.Orders_client", dynamodb), \
         patch("shop.Orders_name", table_name), \
         patch("shop.PEOPLE_CLIENT", new=dynamodb), \
         patch("shop.PEOPLE_NAME", new=people_name):
        yield dynamodb, table_name


def test_add(orders):
    dynamodb_client, orders_name = orders
    print(shop.add("o1", 1), shop.total("o1"), shop.name("p1"))
    print(
        report.line("o1"),
        _deserialize(
            dynamodb_client.get_item(TableName=orders_name, Key={"id": {"S": "o1"}})[
                "Item"
            ]["pieces"]
        ),
    )
    shop.forget(["o1"])
    assert "Item" not in dynamodb_client.get_item(TableName=orders_name, Key={"id": {"S": "o1"}})


def test_ends():
    dynamodb_client = boto3.client("dynamodb")
    table_name = "orders-test"
    dynamodb_client.put_item(
        TableName=table_name,
        Item={"id": {"S": "o1"}, "pieces": {"N": "40"}},
    )
    with mock.patch('shop.Orders_client', dynamodb_client), mock.patch(
        'shop.Orders_name', table_name
    ):
        print(shop.total("o1"), shop.Orders_name)
    print(shop.total("o1"), shop.Orders_name)
