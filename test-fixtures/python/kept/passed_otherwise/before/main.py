"""Runs tests that pass mocks which cannot stand for a client."""
import os

import boto3
import pytest

import app

boto3.client("dynamodb").create_table(
    TableName="users",
    KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
    BillingMode="PAY_PER_REQUEST",
)
app.main()
RESULT = int(pytest.main(["-p", "no:terminal", "-p", "no:cacheprovider", "-s", os.path.dirname(os.path.abspath(__file__))]))
print(RESULT)
