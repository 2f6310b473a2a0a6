"""The test that stays."""
import app


class FakeTable:
    def get_item(self, Key):
        return {"Item": {"name": "nobody"}}


def test_name():
    assert app.Users(FakeTable()).name_of("u1") == "nobody"
