"""A mixin reads the attribute that another base fills."""
import boto3


class Reader:
    def name_of(self, user_id):
        return self.table.get_item(Key={"id": user_id})["Item"]["name"]


class Connected:
    def __init__(self):
        self.table = boto3.resource("dynamodb").Table("users")


class Users(Reader, Connected):
    pass


print(Users().name_of("u1"))
