import functools

import boto3
import pytest

with open(__file__):
    import store
    from store import extend


@pytest.fixture
def books():
    table = boto3.resource("dynamodb").Table("books")
    extend(table)
    store.Books = table
    yield table


@pytest.fixture
def loans():
    table = boto3.resource("dynamodb").Table("loans")
    extend(table)
    store.Loans = table
    return table


def logged(function):
    @functools.wraps(function)
    def call(*args):
        print(function.__name__, *args)
        return function(*args)

    return call
