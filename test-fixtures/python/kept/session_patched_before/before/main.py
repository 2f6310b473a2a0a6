"""Runs tests, the second with the stand-in that the first left."""
import os

import pytest

import store

RESULT = int(pytest.main(["-p", "no:terminal", "-p", "no:cacheprovider", "-s", os.path.dirname(os.path.abspath(__file__))]))
print(RESULT)
