"""batch_get_item of the service resource."""
import boto3

dynamodb = boto3.resource("dynamodb")
response = dynamodb.batch_get_item(RequestItems={"users": {"Keys": [{"id": "u1"}, {"id": "u3"}]}})
print(sorted(item["name"] for item in response["Responses"]["users"]), response["UnprocessedKeys"])
