"""Runs the program and its tests."""
import os

import pytest

import app

app.main()
RESULT = int(pytest.main(["-p", "no:terminal", "-p", "no:cacheprovider", "-s", os.path.dirname(os.path.abspath(__file__))]))
print(RESULT)
