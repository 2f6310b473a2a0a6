"""An update that appends to a list and takes a default."""
import boto3

table = boto3.resource("dynamodb").Table("users")
tag = "fresh"
response = table.update_item(
    Key={"id": "u1"},
    UpdateExpression="SET tags = list_append(if_not_exists(tags, :none), :tag)",
    ExpressionAttributeValues={":tag": [tag], ":none": []},
    ReturnValues="UPDATED_NEW",
)
print(response["Attributes"]["tags"])
