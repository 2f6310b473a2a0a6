"""A class of a test takes the place of the table, in a way that no rewrite follows: the program moves, and that test stays."""
import boto3


class Users:
    def __init__(self, table):
        self.table = table

    def name_of(self, user_id):
        return self.table.get_item(Key={"id": user_id})["Item"]["name"]


def users():
    return Users(boto3.resource("dynamodb").Table("users"))
