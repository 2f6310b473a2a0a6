"""A test that moves with the program."""
import boto3

import app


def test_name():
    table = boto3.resource("dynamodb").Table("users")
    assert app.Users(table).name_of("u1") == "Ann"
