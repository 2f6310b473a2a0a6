import functools

import boto3
import pytest

with open(__file__):
    import store


@pytest.fixture
def books():
    dynamodb = boto3.client("dynamodb")
    table_name = "books"
    yield dynamodb, table_name


@pytest.fixture
def loans():
    return None


def logged(function):
    @functools.wraps(function)
    def call(*args):
        print(function.__name__, *args)
        return function(*args)

    return call
