"""With the serializer form, every attribute value is given to boto3's serializer."""
import boto3
from boto3.dynamodb.conditions import Attr, Key

table = boto3.resource("dynamodb").Table("users")
table.put_item(Item={"id": "1", "age": 30, "tags": {"a"}, "deep": {"list": [1, None]}}, ConditionExpression=Attr("id").not_exists())
item = table.get_item(Key={"id": "1"})["Item"]
table.put_item(Item=item)
for each in table.query(KeyConditionExpression=Key("id").eq("1"))["Items"]:
    print(each["id"], each["age"])
