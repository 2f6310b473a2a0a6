"""A fixture whose patch lasts as long as the tests that ask for it."""
from unittest.mock import MagicMock, patch

import pytest


@pytest.fixture
def sts():
    with patch("boto3.client") as client:
        client.return_value = MagicMock()
        client.return_value.get_caller_identity.return_value = {"Account": "42"}
        yield client
