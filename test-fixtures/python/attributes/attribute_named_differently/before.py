"""In one of the classes the name that the table's part would get is taken."""
import boto3


class Home:
    def __init__(self):
        self.table = boto3.resource("dynamodb").Table("users")


class Given:
    def __init__(self, dynamodb):
        self.table_name = "a table"
        self.table = dynamodb.Table("users")


def save(store, user):
    store.table.put_item(Item={"id": user})


save(Home(), "u7")
given = Given(boto3.resource("dynamodb"))
save(given, "u8")
print(given.table_name)
