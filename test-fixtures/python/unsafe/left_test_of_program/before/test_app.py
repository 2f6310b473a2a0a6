"""Uses the same class."""
import app
from test_support import FakeTable


def test_name():
    assert app.Users(FakeTable()).name_of("u1") == "nobody"
