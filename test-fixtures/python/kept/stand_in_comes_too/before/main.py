"""Runs the program and its tests."""
import os

import pytest

import app

app.main()
print(int(pytest.main(["-p", "no:terminal", "-p", "no:cacheprovider", os.path.dirname(os.path.abspath(__file__))])))
