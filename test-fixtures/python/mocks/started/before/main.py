"""Runs tests that start their patches themselves."""
import os

import pytest

RESULT = int(pytest.main(["-p", "no:terminal", "-p", "no:cacheprovider", "-s", os.path.dirname(os.path.abspath(__file__))]))
print(RESULT)
