"""Only what makes sessions runs beside the mock."""
from unittest.mock import patch

import store


@patch("boto3.Session")
def test_session_is_kept(session):
    session.return_value = "made"
    assert store.get_session("a") == "made"
    assert store.get_session("a") == "made"
    session.assert_called_once_with(profile_name="a")
