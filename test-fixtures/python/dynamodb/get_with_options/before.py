"""get_item with a projection and a consistent read."""
import boto3

table = boto3.resource("dynamodb").Table("users")
response = table.get_item(
    Key={"id": "u1"}, ConsistentRead=True, ProjectionExpression="id, #n", ExpressionAttributeNames={"#n": "name"}
)
print(response["Item"])
