"""Another function of the test gets at the mock where it stands."""
from unittest.mock import MagicMock, patch

import boto3
import store


def prepare():
    boto3.Session.return_value = MagicMock()


@patch("boto3.Session")
def test_session_is_kept(session):
    session.return_value = "made"
    prepare()
    assert store.get_session() is store.get_session()


def test_load():
    assert store.load("n1")
