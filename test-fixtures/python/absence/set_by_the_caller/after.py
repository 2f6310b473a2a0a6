"""Globals and attributes that are None until one function fills them; its helpers run after that only."""
import boto3

dynamodb = None


def count(table_name):
    dynamodb_client = dynamodb
    print("counting", table_name)
    return dynamodb_client.scan(TableName=table_name, Select="COUNT")["Count"]


def main(region):
    global dynamodb
    dynamodb = boto3.client("dynamodb", region_name=region)
    print(count("users"), _again())


def _again():
    return count("users")


class Scenario:
    def __init__(self, s3):
        self.s3 = s3
        self.bucket_name = None
        self._s3_client = None

    def run(self):
        self._s3_client, self.bucket_name = self._create()
        self._fill()
        self._show()

    def _create(self):
        return self.s3, "photos"

    def _fill(self):
        self._s3_client.put_object(Bucket=self.bucket_name, Key="made.txt", Body=b"x")
        print("filled", self.bucket_name)

    def _show(self):
        print([obj["Key"] for page in self._s3_client.get_paginator("list_objects").paginate(Bucket=self.bucket_name, PaginationConfig={"MaxItems": 2}) for obj in page.get("Contents", [])])


main("us-east-1")
Scenario(boto3.client("s3", region_name="us-east-1")).run()
