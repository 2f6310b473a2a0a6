"""A constructor hands its keywords on to its base."""
import boto3


class Base:
    def __init__(self, table, **kwargs):
        self.table = table
        self.options = kwargs


class Users(Base):
    def __init__(self, prefix, **kwargs):
        super().__init__(**kwargs)
        self.prefix = prefix

    def count(self):
        return self.prefix + str(self.table.scan()["Count"])


users = Users("n=", table=boto3.resource("dynamodb").Table("users"))
print(users.count())
