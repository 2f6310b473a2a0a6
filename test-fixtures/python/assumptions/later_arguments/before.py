"""(4) Where a value cannot be written the exception type is the same; later arguments may not have run."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def ratio():
    return 0.5


try:
    table.put_item(Item={"id": "x", "ratio": ratio()})
except TypeError as error:
    print(type(error).__name__)
