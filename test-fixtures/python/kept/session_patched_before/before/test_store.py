"""The stand-in outlives the patch, and comes to functions that are named where they are handed on."""
from unittest.mock import patch

import store


@patch("boto3.Session")
def test_a_session_is_kept(session):
    table = session.return_value.resource.return_value.Table.return_value
    table.scan.return_value = {"Items": [{"name": "Eve"}], "Count": 1}
    assert store.get_session() is store.get_session()


def test_shows(capsys):
    store.main(["names", "count"])
    assert capsys.readouterr().out.split() == ["['Eve']", "1"]
