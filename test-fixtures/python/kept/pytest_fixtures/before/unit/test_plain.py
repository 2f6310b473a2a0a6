"""These users are a dict."""


def test_name(users):
    assert users.get("u1") == "Ann"
