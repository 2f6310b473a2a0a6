"""An attribute is read by its constant name."""
import boto3


class Store:
    def __init__(self):
        self.table = boto3.resource("dynamodb").Table("users")


store = Store()
print(getattr(store, "table").scan()["Count"])
