"""Runs tests that put a stubber around the client of a table."""
import os

import pytest

RESULT = int(pytest.main(["-p", "no:terminal", "-p", "no:cacheprovider", "-s", os.path.dirname(os.path.abspath(__file__))]))
print(RESULT)
