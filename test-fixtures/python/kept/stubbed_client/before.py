"""A Stubber is attached to the client of the resource."""
import boto3
from botocore.stub import Stubber

table = boto3.resource("dynamodb").Table("users")
with Stubber(table.meta.client) as stubber:
    stubber.add_response("scan", {"Count": 3})
    print(table.scan()["Count"])
