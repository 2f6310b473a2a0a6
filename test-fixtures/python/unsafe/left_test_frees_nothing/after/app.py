"""The program keeps the table itself, so that its test is not left behind; what the test uses beside it moves."""
import json

import boto3

import unseen

table = boto3.resource("dynamodb").Table("users")
unseen.register(table)


def name_of(user_id):
    return json.dumps(table.get_item(Key={"id": user_id})["Item"])
