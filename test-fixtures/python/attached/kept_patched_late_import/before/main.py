"""A function imports the table while a test has patched what the program sets on another one."""
import os

import pytest

RESULT = int(pytest.main(["-p", "no:terminal", "-p", "no:cacheprovider", "-s", os.path.dirname(os.path.abspath(__file__))]))
print(RESULT)
