"""Fixtures are made before a test runs, longer ones before those of one test: patches of tests do not reach them."""
import os

import pytest

RESULT = int(pytest.main(["-p", "no:terminal", "-p", "no:cacheprovider", "-s", os.path.dirname(os.path.abspath(__file__))]))
print(RESULT)
