"""A condition object on put, update and delete."""
import boto3
from botocore.exceptions import ClientError

dynamodb = boto3.client("dynamodb")
table_name = "users"
dynamodb.put_item(
    TableName=table_name,
    Item={"id": {"S": "u8"}},
    ConditionExpression="attribute_not_exists(#n0)",
    ExpressionAttributeNames={"#n0": "id"},
)
dynamodb.update_item(
    TableName=table_name,
    Key={"id": {"S": "u8"}},
    UpdateExpression="SET n = :n",
    ConditionExpression="attribute_exists(#n0)",
    ExpressionAttributeValues={":n": {"N": "3"}},
    ExpressionAttributeNames={"#n0": "id"},
)
try:
    dynamodb.delete_item(
        TableName=table_name,
        Key={"id": {"S": "u8"}},
        ConditionExpression="#n0 = :v0",
        ExpressionAttributeNames={"#n0": "n"},
        ExpressionAttributeValues={":v0": {"N": "4"}},
    )
except ClientError as error:
    print(error.response["Error"]["Code"])
