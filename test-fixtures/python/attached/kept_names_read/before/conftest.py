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
