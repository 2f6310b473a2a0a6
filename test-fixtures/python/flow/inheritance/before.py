"""A base class holds the table, a subclass uses it."""
import boto3


class Base:
    table_name = None

    def __init__(self):
        self.table = boto3.resource("dynamodb").Table(self.table_name)


class Users(Base):
    table_name = "users"

    def get(self, user_id):
        return self.table.get_item(Key={"id": user_id})["Item"]["name"]


print(Users().get("u1"))
