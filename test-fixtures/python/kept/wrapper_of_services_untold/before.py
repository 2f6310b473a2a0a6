"""Calls do not spell the service, or what a name holds may be of several."""
import os

import boto3


def resource(name):
    return boto3.resource(name)


def either(first):
    made = resource("s3") if first else resource("dynamodb")
    return made


names = {"t": "dynamodb"}
for name in ["dynamodb", "s3"]:
    print(len(resource(name).meta.client.meta.service_model.operation_names) > 10)
print(resource(names["t"]).Table("users").scan()["Count"])
print(either(os.environ.get("FIRST")).Table("users").scan()["Count"], [bucket.name for bucket in either(True).buckets.all()])
