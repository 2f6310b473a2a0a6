"""The table is an attribute of an object that is an attribute of others."""
import boto3


class Aws:
    def __init__(self, name):
        self.dynamodb = boto3.resource("dynamodb")
        self.users = self.dynamodb.Table(name)


class Service:
    def __init__(self, aws):
        self.aws = aws

    def save(self, user, **more):
        self.aws.users.put_item(Item={"id": user, **more})

    def move(self, name):
        self.aws = Aws(name)


class App:
    def __init__(self):
        self.service = Service(Aws("users"))

    def run(self):
        self.service.save("u7", age=3)
        print(self.service.aws.users.name, self.service.aws.dynamodb.Table("users").item_count)


app = App()
app.run()
app.service.move("users")
app.service.save("u8")
print(len(app.service.aws.users.scan()["Items"]))
