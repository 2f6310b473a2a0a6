"""The table is an attribute of an object that is an attribute of others."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


class Aws:
    def __init__(self, name):
        self.dynamodb = boto3.client("dynamodb")
        self.users_name = name


class Service:
    def __init__(self, aws):
        self.aws = aws

    def save(self, user, **more):
        self.aws.dynamodb.put_item(
            TableName=self.aws.users_name,
            Item={name: _serialize(value) for name, value in {"id": user, **more}.items()},
        )

    def move(self, name):
        self.aws = Aws(name)


class App:
    def __init__(self):
        self.service = Service(Aws("users"))

    def run(self):
        self.service.save("u7", age=3)
        print(self.service.aws.users_name, self.service.aws.dynamodb.describe_table(TableName="users")["Table"].get("ItemCount"))


app = App()
app.run()
app.service.move("users")
app.service.save("u8")
print(len(app.service.aws.dynamodb.scan(TableName=app.service.aws.users_name)["Items"]))
