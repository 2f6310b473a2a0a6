"""Fixtures give tables that have functions of the program, and set names of a module that nobody reads afterwards."""
import os

import pytest

RESULT = int(pytest.main(["-p", "no:terminal", "-p", "no:cacheprovider", "-s", os.path.dirname(os.path.abspath(__file__))]))
print(RESULT)
