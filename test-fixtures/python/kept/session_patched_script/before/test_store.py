"""The program's file is run as a script while boto3.Session is replaced."""
import runpy
import sys
from unittest.mock import patch


@patch("boto3.Session")
def test_shows(session, monkeypatch, capsys):
    table = session.return_value.resource.return_value.Table.return_value
    table.scan.return_value = {"Items": [{"name": "Eve"}], "Count": 1}
    monkeypatch.setattr(sys, "argv", ["store", "names", "count"])
    runpy.run_module("store", run_name="__main__")
    assert capsys.readouterr().out.split() == ["['Eve']", "1"]
