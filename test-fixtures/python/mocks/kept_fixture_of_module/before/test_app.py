from unittest.mock import patch

import boto3
import pytest

import app


@pytest.fixture(scope="session")
def loans():
    return boto3.resource("dynamodb").Table("loans")


@pytest.fixture(scope="module", autouse=True)
def sqs():
    with patch("boto3.client") as client:
        yield client


def test_send(sqs):
    app.send("a")
    print(sqs.call_args)


def test_loans(loans):
    print(loans.get_item(Key={"id": "x1"})["Item"]["title"])
