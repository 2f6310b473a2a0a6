from unittest.mock import Mock, patch

import boto3
import pytest


@pytest.fixture
def dynamodb():
    return boto3.resource("dynamodb")


@pytest.fixture
def books(dynamodb):
    return dynamodb.Table("books")


@pytest.fixture
def sqs():
    with patch("boto3.client") as client:
        client.return_value = Mock()
        yield client
