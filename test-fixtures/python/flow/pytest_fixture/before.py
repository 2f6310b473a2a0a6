"""A fixture that yields a table."""
import boto3
import pytest
from moto import mock_aws


@pytest.fixture
def table():
    with mock_aws():
        dynamodb = boto3.resource("dynamodb", region_name="us-east-1")
        yield dynamodb.create_table(
            TableName="t",
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )


def test_put(table):
    table.put_item(Item={"id": "a"})
    assert table.get_item(Key={"id": "a"})["Item"] == {"id": "a"}
