"""What the first test leaves behind is what the second one may find."""
from unittest.mock import patch

import store


@patch("boto3.Session")
def test_session_is_kept(session):
    assert store.get_session() is store.get_session()


def test_load():
    assert store.load("n1")
