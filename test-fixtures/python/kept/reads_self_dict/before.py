"""The object that holds the table is looked at through __dict__."""
import boto3


class Holder:
    def __init__(self):
        self.table = boto3.resource("dynamodb").Table("users")


print(sorted(vars(Holder())), Holder().__dict__["table"].name)
