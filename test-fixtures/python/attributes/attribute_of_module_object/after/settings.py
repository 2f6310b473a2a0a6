import boto3


class Aws:
    def __init__(self):
        self.dynamodb = boto3.client("dynamodb")
        self._dynamodb_client = self.dynamodb
        self.users_name = "users"


aws = Aws()
