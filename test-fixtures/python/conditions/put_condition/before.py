"""A condition object on put, update and delete."""
import boto3
from boto3.dynamodb.conditions import Attr
from botocore.exceptions import ClientError

table = boto3.resource("dynamodb").Table("users")
table.put_item(Item={"id": "u8"}, ConditionExpression=Attr("id").not_exists())
table.update_item(
    Key={"id": "u8"},
    UpdateExpression="SET n = :n",
    ConditionExpression=Attr("id").exists(),
    ExpressionAttributeValues={":n": 3},
)
try:
    table.delete_item(Key={"id": "u8"}, ConditionExpression=Attr("n").eq(4))
except ClientError as error:
    print(error.response["Error"]["Code"])
