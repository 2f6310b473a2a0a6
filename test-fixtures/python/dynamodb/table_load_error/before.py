"""load() is used to find out whether a table exists."""
import boto3
from botocore.exceptions import ClientError

dynamodb = boto3.resource("dynamodb")


def exists(name):
    try:
        table = dynamodb.Table(name)
        table.load()
        return True
    except ClientError as err:
        if err.response["Error"]["Code"] == "ResourceNotFoundException":
            return False
        raise


print(exists("nothing"))
