"""Several services in one handler class."""
import json

import boto3


class Export:
    def __init__(self, table_name, bucket_name):
        self.table = boto3.resource("dynamodb").Table(table_name)
        self.bucket = boto3.resource("s3").Bucket(bucket_name)

    def run(self):
        users = self.table.scan()["Items"]
        names = sorted(user["name"] for user in users)
        self.bucket.put_object(Key="names.json", Body=json.dumps(names).encode())
        return self.bucket.Object("names.json").get()["Body"].read()


print(Export("users", "archive").run())
