"""Stand-ins for sessions, which are kept after the test."""
from unittest.mock import patch

import store


@patch("boto3.Session")
def test_a_session_is_kept(session):
    store.reset()
    assert store.get_session() is store.get_session()
    session.assert_called_once_with()
