"""What fills the request replaces the object that the table was taken from."""
import boto3


class Aws:
    def __init__(self, name):
        self.users = boto3.resource("dynamodb").Table(name)


class Service:
    def __init__(self):
        self.aws = Aws("users")

    def next_id(self):
        self.aws = Aws("nowhere")
        return "u7"

    def save(self):
        self.aws.users.put_item(Item={"id": self.next_id()})


service = Service()
service.save()
print(service.aws.users.name)
