"""Patches the table, and looks at a queue."""
from unittest.mock import patch

import boto3

import app


def test_name():
    with patch("app.table") as fake:
        fake.get_item.return_value = {"Item": {"name": "nobody"}}
        app.name_of("u1")
    sqs = boto3.client("sqs")
    queue_url = "https://queue/1"
    assert queue_url
    sqs.send_message(QueueUrl=queue_url, MessageBody="done")
