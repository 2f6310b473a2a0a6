"""A fixture that yields a table."""
import boto3
import pytest
from moto import mock_aws
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


@pytest.fixture
def table():
    with mock_aws():
        dynamodb = boto3.client("dynamodb", region_name="us-east-1")
        yield dynamodb, dynamodb.create_table(
            TableName="t",
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )["TableDescription"]


def test_put(table):
    dynamodb, table = table
    dynamodb.put_item(TableName=table["TableName"], Item={"id": {"S": "a"}})
    assert {name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table["TableName"], Key={"id": {"S": "a"}})["Item"].items()} == {"id": "a"}
