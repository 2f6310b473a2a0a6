"""Functions and classes that __all__ lists keep their signatures."""
import boto3

__all__ = ["Store", "count", "open_table"]


def count(table):
    return table.scan()["Count"]


def open_table(name):
    return boto3.resource("dynamodb").Table(name)


class Store:
    def __init__(self, table):
        self.table = table

    def name(self):
        return self.table.name


table = open_table("users")
print(count(table), Store(table).name())
