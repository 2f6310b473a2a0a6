"""A path with dots and brackets."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"
print(dynamodb.scan(TableName=table_name, FilterExpression="(#n0.#n1 = :v0 AND #n2[0] = :v1)", ExpressionAttributeNames={"#n0": "address", "#n1": "city", "#n2": "tags"}, ExpressionAttributeValues={":v0": {"S": "Oslo"}, ":v1": {"S": "new"}})["Count"])
