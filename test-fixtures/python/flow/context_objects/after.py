"""Several services in one handler class."""
import json

import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


class Export:
    def __init__(self, table_name, bucket_name):
        self.dynamodb = boto3.client("dynamodb")
        self.table_name = table_name
        self.s3 = boto3.client("s3")
        self.bucket_name = bucket_name

    def run(self):
        users = self.dynamodb.scan(TableName=self.table_name)["Items"]
        names = sorted(_deserialize(user["name"]) for user in users)
        self.s3.put_object(
            Bucket=self.bucket_name,
            Key="names.json",
            Body=json.dumps(names).encode(),
        )
        return self.s3.get_object(Bucket=self.bucket_name, Key="names.json")["Body"].read()


print(Export("users", "archive").run())
