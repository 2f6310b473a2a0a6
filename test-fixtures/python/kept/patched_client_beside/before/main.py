"""A module is imported while boto3.client is replaced: a client that is made beside its resource would not be real."""
from unittest.mock import patch

with patch("boto3.client"):
    import store


def test_put():
    store.put("a")
