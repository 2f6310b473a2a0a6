"""One branch calls a method of a class that can be seen, the other one of who knows what."""
import boto3


class Writer:
    def put(self, table, key):
        table.put_item(Item={"id": key})


class Printer:
    def put(self, table, key):
        print("would put", key)


writers = {}


def write(dry, key, other):
    writer = other if dry else Writer()
    writer.put(boto3.resource("dynamodb").Table("users"), key)


def register(name, key):
    writers[name] = write
    writers[name](True, key, Printer())


write(False, "u8", None)
register("a", "u9")
