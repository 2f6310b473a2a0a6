"""The tests of this folder have users of their own."""
import pytest


@pytest.fixture
def users():
    return {"u1": "Ann"}
