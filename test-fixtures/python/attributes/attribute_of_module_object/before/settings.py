import boto3


class Aws:
    def __init__(self):
        self.dynamodb = boto3.resource("dynamodb")
        self.users = self.dynamodb.Table("users")


aws = Aws()
