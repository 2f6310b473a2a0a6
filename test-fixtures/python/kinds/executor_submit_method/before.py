"""Threads call a method of a table."""
from concurrent.futures import ThreadPoolExecutor

import boto3

table = boto3.resource("dynamodb").Table("users")
with ThreadPoolExecutor(max_workers=1) as executor:
    future = executor.submit(table.put_item, Item={"id": "a"})
    print(future.result()["ResponseMetadata"]["HTTPStatusCode"])
