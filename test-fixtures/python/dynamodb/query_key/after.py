"""A query by the partition key."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"
response = dynamodb.query(
    TableName=table_name,
    KeyConditionExpression="#n0 = :v0",
    ExpressionAttributeNames={"#n0": "customer"},
    ExpressionAttributeValues={":v0": {"S": "c1"}},
)
for item in response["Items"]:
    print(_deserialize(item["at"]), _deserialize(item["total"]))
print(response["Count"])
