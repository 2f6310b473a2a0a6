"""The type of the resource is asked for."""
import boto3
from boto3.resources.base import ServiceResource

table = boto3.resource("dynamodb").Table("users")
print(isinstance(table, ServiceResource), type(table).__name__)
table.load()
