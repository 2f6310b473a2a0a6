"""TypeSerializer is imported already, for something else."""
import boto3
from boto3.dynamodb.types import TypeSerializer

table = boto3.resource("dynamodb").Table("users")
print(TypeSerializer().serialize("x"))


def put(value):
    table.put_item(Item={"id": "i", "value": value})
    return table.get_item(Key={"id": "i"})["Item"]["value"]


print(put(1), put(["a"]))
