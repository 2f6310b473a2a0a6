"""Stubbers by with and by variable, around the client of a module's table and of an object's."""
from decimal import Decimal

import app
import pytest
from botocore.exceptions import ClientError
from botocore.stub import Stubber


def test_name():
    with Stubber(app.dynamodb) as stubber:
        stubber.add_response(
            "get_item",
            {"Item": {"id": {"S": "u1"}, "name": {"S": "Ann"}}},
            {"TableName": "users", "Key": {"id": {"S": "u1"}}},
        )
        stubber.add_response("get_item", {}, expected_params=None)
        assert app.name_of("u1") == "Ann"
        assert app.name_of("u2") is None
        stubber.assert_no_pending_responses()


def test_add():
    user_id = "u1"
    stubber = Stubber(app.dynamodb)
    stubber.add_response(
        "put_item", {}, {"TableName": "users", "Item": {"id": {"S": user_id}, "name": {"S": "Ann"}, "address": {"M": {"city": {"S": "Oslo"}, "zip": {"NULL": True}}}}}
    )
    stubber.add_client_error(
        "put_item", "ConditionalCheckFailedException", expected_params={"TableName": "users", "Item": {"id": {"S": "u1"}, "name": {"S": "Bob"}, "address": {"M": {"city": {"S": "Oslo"}, "zip": {"NULL": True}}}}}
    )
    with stubber:
        app.add(user_id, "Ann")
        with pytest.raises(ClientError):
            app.add(user_id, "Bob")


def test_rename():
    stubber = Stubber(app.dynamodb)
    stubber.add_response(
        "update_item",
        {"Attributes": {"visits": {"N": "3"}}},
        {
            "TableName": "users",
            "Key": {"id": {"S": "u1"}},
            "UpdateExpression": "SET #n = :n",
            "ExpressionAttributeNames": {"#n": "name"},
            "ExpressionAttributeValues": {":n": {"S": "Ann"}},
            "ReturnValues": "ALL_NEW",
        },
    )
    stubber.activate()
    visits = app.rename("u1", "Ann")
    stubber.deactivate()
    assert visits == 3 and isinstance(visits, Decimal)


def test_another_name():
    with Stubber(app.dynamodb) as stubber:
        stubber.add_response("put_item", {}, {"TableName": "users", "Item": {"id": {"S": "u1"}, "name": {"S": "Cid"}, "address": {"M": {"city": {"S": "Oslo"}, "zip": {"NULL": True}}}}})
        with pytest.raises(Exception, match="put_item|PutItem"):
            app.add("u1", "Ann")


def test_orders():
    orders = app.Orders("orders")
    with Stubber(orders.dynamodb) as stubber:
        stubber.add_response("query", {"Items": [{"order": {"S": "o1"}}, {"order": {"N": "2"}}]})
        stubber.add_response(
            "batch_write_item",
            {"UnprocessedItems": {}},
            {"RequestItems": {"orders": [{"PutRequest": {"Item": {"id": {"S": "o1"}}}}]}},
        )
        assert orders.of("u1") == ["o1", 2]
        orders.write(["o1"])
