"""The client behind the resource converts values; so must what replaces it."""
import boto3

dynamodb = boto3.resource("dynamodb")
client = dynamodb.meta.client
client.put_item(TableName="users", Item={"id": "m1", "n": 7})
print(client.get_item(TableName="users", Key={"id": "m1"})["Item"]["n"])
