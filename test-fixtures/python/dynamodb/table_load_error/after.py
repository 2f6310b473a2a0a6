"""load() is used to find out whether a table exists."""
import boto3
from botocore.exceptions import ClientError

dynamodb = boto3.client("dynamodb")


def exists(name):
    try:
        dynamodb.describe_table(TableName=name)
        return True
    except ClientError as err:
        if err.response["Error"]["Code"] == "ResourceNotFoundException":
            return False
        raise


print(exists("nothing"))
