"""A spread argument may fill the resource's parameter, or hold a name that the migration would add: kept."""
import boto3

dynamodb = boto3.resource("dynamodb")
users = dynamodb.Table("users")
table = dynamodb.Table("users")


def get(key, table):
    print(table.get_item(Key={"id": key})["Item"]["name"])


def put(table, **values):
    table.put_item(Item=values)


key = ["u1"]
get(*key, users)
put(table, **{"id": "k", "table_name": "x"})
print(table.get_item(Key={"id": "k"})["Item"]["table_name"])
