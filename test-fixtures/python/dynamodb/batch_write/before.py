"""batch_write_item of the service resource, with both kinds of requests."""
import boto3

dynamodb = boto3.resource("dynamodb")
response = dynamodb.batch_write_item(
    RequestItems={"users": [{"PutRequest": {"Item": {"id": "n1", "n": 1}}}, {"DeleteRequest": {"Key": {"id": "u1"}}}]}
)
print(response.get("UnprocessedItems"))
