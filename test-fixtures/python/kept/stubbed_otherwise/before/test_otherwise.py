"""Stubbers that a plain client would not do for as they are, or that are not followed."""
from decimal import Decimal

import counting
import hidden
import pytest
import sharing
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import StubAssertionError
from botocore.stub import Stubber


def test_numbers():
    with Stubber(counting.numbers_table.meta.client) as stubber:
        stubber.add_response("put_item", {}, {"TableName": "numbers", "Item": {"id": 1}})
        counting.add_number(Decimal("1.0"))


def test_tags():
    with Stubber(counting.tags_table.meta.client) as stubber:
        stubber.add_response("put_item", {}, {"TableName": "tags", "Item": {"id": "u1", "tags": ["a"]}})
        with pytest.raises(StubAssertionError):
            counting.add_tags(("a",))


def test_shared():
    response = {"Item": {"id": {"S": "u1"}}}
    with Stubber(sharing.shared_table.meta.client) as stubber:
        stubber.add_response("get_item", response)
        assert sharing.shared("u1") == response["Item"]


def test_expected_by_name():
    expected = {"TableName": "names", "Key": {"id": "u1"}}
    with Stubber(hidden.by_name.meta.client) as stubber:
        stubber.add_response("get_item", {"Item": {"name": {"S": "Ann"}}}, expected)
        assert hidden.of_name("u1") == "Ann"


def answer(stubber, name):
    stubber.add_response("get_item", {"Item": {"name": {"S": name}}}, {"TableName": "helpers", "Key": {"id": "u1"}})


def test_helper():
    with Stubber(hidden.by_helper.meta.client) as stubber:
        answer(stubber, "Ann")
        assert hidden.of_helper("u1") == "Ann"


def test_condition():
    with Stubber(hidden.by_condition.meta.client) as stubber:
        expected = {"TableName": "conditions", "KeyConditionExpression": Key("id").eq("u1"), "FilterExpression": Attr("old").exists()}
        stubber.add_response("query", {"Count": 2}, expected)
        assert hidden.of_condition("u1") == 2


@pytest.fixture
def stubber():
    with Stubber(hidden.by_fixture.meta.client) as stubber:
        yield stubber


def test_fixture(stubber):
    stubber.add_response("get_item", {"Item": {"name": {"S": "Ann"}}}, {"TableName": "fixtures", "Key": {"id": "u1"}})
    assert hidden.of_fixture("u1") == "Ann"
