"""Every operator of Key, inline."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {name: _deserialize(value) for name, value in response[part].items()}
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize(value) for name, value in item.items()} for item in response["Items"]
        ]
    return response


dynamodb = boto3.client("dynamodb")
table_name = "orders"
print(_to_python(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 < :v1)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "2"}}))["Count"])
print(_to_python(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 <= :v1)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "2"}}))["Count"])
print(_to_python(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 > :v1)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "2"}}))["Count"])
print(_to_python(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 >= :v1)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "2"}}))["Count"])
print(_to_python(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "1"}, ":v2": {"N": "3"}}))["Count"])
print(_to_python(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 = :v1)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": {"S": "c1"}, ":v1": {"N": "1"}}))["Count"])
