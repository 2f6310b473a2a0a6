"""The program has the session before the test says what it is: it is a mock, and lives on."""
from unittest.mock import patch

import store


@patch("boto3.Session")
def test_session_is_kept(session):
    kept = store.get_session()
    session.return_value = "made"
    assert store.get_session() is kept


def test_load():
    assert store.load("n1")
