"""The names that a migration would like to use are taken."""
import boto3

table_name = "something else"
dynamodb_client = 1
_serialize = 2
_deserialize = 3
dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("us" + "ers")


def put(value):
    table.put_item(Item={"id": "n", "value": value})
    return table.get_item(Key={"id": "n"})["Item"]


print(put([1]), table_name, dynamodb_client, _serialize, _deserialize)
