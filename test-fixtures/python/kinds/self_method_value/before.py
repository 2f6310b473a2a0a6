"""A method of an object that holds a table is passed on."""
import boto3


class Store:
    def __init__(self):
        self.table = boto3.resource("dynamodb").Table("users")

    def get(self, key):
        return self.table.get_item(Key={"id": key})["Item"]["name"]


store = Store()
print(list(map(store.get, ["u1", "u2"])))
print(sorted(["u2", "u1"], key=store.get))
handlers = {"get": store.get}
print(handlers["get"]("u1"))
