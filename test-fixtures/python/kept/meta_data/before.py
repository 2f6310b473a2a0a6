"""The cached data of the resource are used directly."""
import boto3

table = boto3.resource("dynamodb").Table("users")
print(table.meta.data)
table.load()
print(table.meta.data["TableName"], table.meta.service_name, table.meta.identifiers)
