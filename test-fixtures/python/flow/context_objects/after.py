"""Several services in one handler class."""
import json

import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {name: _deserialize(value) for name, value in response[part].items()}
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize(value) for name, value in item.items()} for item in response["Items"]
        ]
    return response



class Export:
    def __init__(self, table_name, bucket_name):
        self.dynamodb = boto3.client("dynamodb")
        self.table_name = table_name
        self.s3 = boto3.client("s3")
        self.bucket_name = bucket_name

    def run(self):
        users = _to_python(self.dynamodb.scan(TableName=self.table_name))["Items"]
        names = sorted(user["name"] for user in users)
        self.s3.put_object(
            Bucket=self.bucket_name,
            Key="names.json",
            Body=json.dumps(names).encode(),
        )
        return self.s3.get_object(Bucket=self.bucket_name, Key="names.json")["Body"].read()


print(Export("users", "archive").run())
