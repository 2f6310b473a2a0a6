from unittest.mock import patch

import app
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def test_send(sqs, books):
    dynamodb_client, books_name = books
    app.send("a")
    print(
        _deserialize(
            dynamodb_client.get_item(TableName=books_name, Key={"id": {"S": "x1"}})[
                "Item"
            ]["title"]
        ),
        sqs.call_args,
    )


@patch("boto3.client")
def test_patched(client, books):
    dynamodb_client, books_name = books
    dynamodb = "the name of a fixture"
    app.send(dynamodb)
    print(books_name, client.call_count)
