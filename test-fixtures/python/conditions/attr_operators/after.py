"""Every operator of Attr, inline."""
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
table_name = "users"
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "name"}, ExpressionAttributeValues={":v0": {"S": "Ann"}}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="#n0 <> :v0", ExpressionAttributeNames={"#n0": "name"}, ExpressionAttributeValues={":v0": {"S": "Ann"}}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="#n0 < :v0", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": {"N": "22"}}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="#n0 <= :v0", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": {"N": "22"}}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="#n0 > :v0", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": {"N": "22"}}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="#n0 >= :v0", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": {"N": "22"}}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="#n0 BETWEEN :v0 AND :v1", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": {"N": "21"}, ":v1": {"N": "22"}}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="#n0 IN (:v0, :v1)", ExpressionAttributeNames={"#n0": "name"}, ExpressionAttributeValues={":v0": {"S": "Ann"}, ":v1": {"S": "Bob"}}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="begins_with(#n0, :v0)", ExpressionAttributeNames={"#n0": "name"}, ExpressionAttributeValues={":v0": {"S": "A"}}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="contains(#n0, :v0)", ExpressionAttributeNames={"#n0": "tags"}, ExpressionAttributeValues={":v0": {"S": "new"}}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="attribute_exists(#n0)", ExpressionAttributeNames={"#n0": "name"}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="attribute_not_exists(#n0)", ExpressionAttributeNames={"#n0": "name"}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="attribute_type(#n0, :v0)", ExpressionAttributeNames={"#n0": "age"}, ExpressionAttributeValues={":v0": {"S": "N"}}))["Count"])
print(_to_python(dynamodb.scan(TableName=table_name, FilterExpression="size(#n0) > :v0", ExpressionAttributeNames={"#n0": "name"}, ExpressionAttributeValues={":v0": {"N": "2"}}))["Count"])
