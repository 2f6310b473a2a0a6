"""Objects of two classes have the attribute, and the code that reads it gets both."""
import boto3


class Home:
    def __init__(self):
        self.table = boto3.resource("dynamodb").Table("users")


class Given:
    def __init__(self, dynamodb, name):
        self.table = dynamodb.Table(name)


def save(store, user):
    store.table.put_item(Item={"id": user})


save(Home(), "u7")
save(Given(boto3.resource("dynamodb"), "users"), "u8")
print(boto3.client("dynamodb").scan(TableName="users", Select="COUNT")["Count"])
