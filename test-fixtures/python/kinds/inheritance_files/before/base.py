import boto3


class Repository:
    dynamodb = boto3.resource("dynamodb")

    def __init__(self, name, dynamodb=None):
        self.table = (dynamodb or self.dynamodb).Table(name)

    def count(self):
        return self.table.scan()["Count"]
