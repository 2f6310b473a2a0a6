"""A member that a table does not have."""
import boto3

table = boto3.resource("dynamodb").Table("users")
try:
    table.put_itm(Item={"id": "x"})
except AttributeError as error:
    print(error)
