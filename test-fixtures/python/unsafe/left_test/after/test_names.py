"""A test that moves with the program."""
import boto3

import app


def test_name():
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    assert app.Users(dynamodb, table_name).name_of("u1") == "Ann"
