"""Fixtures for all tests of the folder."""
import boto3
import pytest


@pytest.fixture
def dynamodb():
    return boto3.resource("dynamodb")


@pytest.fixture(name="users")
def make_users(dynamodb):
    yield dynamodb.Table("users")


class Tables:
    def __init__(self, dynamodb):
        self.orders = dynamodb.Table("orders")


@pytest.fixture
def tables(dynamodb):
    return Tables(dynamodb)


@pytest.fixture
def count(users):
    return users.scan(Select="COUNT")["Count"]
