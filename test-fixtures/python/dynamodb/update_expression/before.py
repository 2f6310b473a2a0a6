"""update_item with names, values and returned attributes."""
import boto3

table = boto3.resource("dynamodb").Table("users")
response = table.update_item(
    Key={"id": "u1"},
    UpdateExpression="SET #n = :n, age = age + :one REMOVE tags",
    ExpressionAttributeNames={"#n": "name"},
    ExpressionAttributeValues={":n": "Anna", ":one": 1},
    ReturnValues="ALL_NEW",
)
print(response["Attributes"]["name"], response["Attributes"]["age"])
