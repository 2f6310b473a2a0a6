"""With the serializer form, every attribute value is given to boto3's serializer."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
dynamodb.put_item(
    TableName=table_name,
    Item={"id": _serialize("1"), "age": _serialize(30), "tags": _serialize({"a"}), "deep": _serialize({"list": [1, None]})},
    ConditionExpression="attribute_not_exists(#n0)",
    ExpressionAttributeNames={"#n0": "id"},
)
item = dynamodb.get_item(TableName=table_name, Key={"id": _serialize("1")})["Item"]
dynamodb.put_item(TableName=table_name, Item=item)
for each in dynamodb.query(TableName=table_name, KeyConditionExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "id"}, ExpressionAttributeValues={":v0": _serialize("1")})["Items"]:
    print(_deserialize(each["id"]), _deserialize(each["age"]))
