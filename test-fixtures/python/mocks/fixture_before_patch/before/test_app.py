from unittest.mock import patch

import app


def test_send(sqs, books):
    app.send("a")
    print(books.get_item(Key={"id": "x1"})["Item"]["title"], sqs.call_args)


@patch("boto3.client")
def test_patched(client, books):
    dynamodb = "the name of a fixture"
    app.send(dynamodb)
    print(books.name, client.call_count)
