"""A bound method is passed to code that is not seen."""
import concurrent.futures

import boto3

table = boto3.resource("dynamodb").Table("users")
with concurrent.futures.ThreadPoolExecutor(1) as pool:
    print(pool.submit(table.get_item, Key={"id": "u1"}).result()["Item"]["name"])
