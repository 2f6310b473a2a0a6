"""A static method and a nested class make their own tables."""
import boto3


class App:
    @staticmethod
    def table():
        return boto3.client("dynamodb"), "users"

    class Counter:
        def __init__(self):
            self.dynamodb, self.table_name = App.table()

        def count(self):
            return self.dynamodb.scan(TableName=self.table_name, Select="COUNT")["Count"]


print(App.Counter().count(), App.table()[1])
