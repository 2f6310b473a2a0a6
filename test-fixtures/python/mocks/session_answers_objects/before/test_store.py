"""The second answer has a resource."""
from types import SimpleNamespace
from unittest.mock import patch

import store


@patch("boto3.Session")
def test_session_is_kept(session):
    session.return_value = "made"
    session.return_value = SimpleNamespace(resource=lambda name: name)
    assert store.get_session() is store.get_session()


def test_load():
    assert store.load("n1")
