"""The table is an attribute of one class and a property of another."""
import boto3


class Home:
    def __init__(self):
        self.table = boto3.resource("dynamodb").Table("users")


class Given:
    def __init__(self, dynamodb):
        self.dynamodb = dynamodb

    @property
    def table(self):
        return self.dynamodb.Table("users")


def save(store, user):
    store.table.put_item(Item={"id": user})


save(Home(), "u7")
save(Given(boto3.resource("dynamodb")), "u8")
