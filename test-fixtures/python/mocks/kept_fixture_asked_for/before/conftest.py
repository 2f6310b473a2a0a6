import boto3
import pytest


@pytest.fixture(scope="session")
def loans():
    return boto3.resource("dynamodb").Table("loans")
