"""Runs tests that replace boto3.Session and ask nothing of what is made of a session."""
import os

import pytest

import store

store.main(["count", "names"])
RESULT = int(pytest.main(["-p", "no:terminal", "-p", "no:cacheprovider", "-s", os.path.dirname(os.path.abspath(__file__))]))
print(RESULT)
