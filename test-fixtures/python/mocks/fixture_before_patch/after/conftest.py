from unittest.mock import Mock, patch

import boto3
import pytest


@pytest.fixture(scope="session")
def dynamodb():
    yield boto3.client("dynamodb")


@pytest.fixture
def books(dynamodb):
    return dynamodb, "books"


@pytest.fixture
def sqs():
    with patch("boto3.client") as client:
        client.return_value = Mock()
        yield client
