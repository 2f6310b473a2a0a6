import boto3


class Repository:
    dynamodb = boto3.client("dynamodb")

    def __init__(self, name, dynamodb=None):
        self._dynamodb_client = dynamodb or self.dynamodb
        self.table_name = name

    def count(self):
        return self._dynamodb_client.scan(TableName=self.table_name)["Count"]
