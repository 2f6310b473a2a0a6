"""A static method and a nested class make their own tables."""
import boto3


class App:
    @staticmethod
    def table():
        return boto3.resource("dynamodb").Table("users")

    class Counter:
        def __init__(self):
            self.table = App.table()

        def count(self):
            return self.table.scan(Select="COUNT")["Count"]


print(App.Counter().count(), App.table().name)
