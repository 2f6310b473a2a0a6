"""An empty dict where a structure is expected."""
import boto3

dynamodb = boto3.resource("dynamodb")
print(dynamodb.batch_write_item(RequestItems={"users": [{}]})["UnprocessedItems"])
