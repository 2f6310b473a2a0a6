"""boto3 makes its default session of the mock, and keeps it when the patch has gone."""
from unittest.mock import patch

import boto3
import store


def test_names():
    boto3.DEFAULT_SESSION = None
    with patch("boto3.Session") as session:
        session.return_value.client.return_value.list_topics.return_value = {"Topics": []}
        assert store.names() == {"Topics": []}


def test_load():
    assert store.load("n1") is boto3.DEFAULT_SESSION.resource.return_value.Table.return_value.get_item.return_value.get.return_value
