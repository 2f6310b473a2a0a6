"""What a function returns is used at once: it is taken apart in front of the statement."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def get_table(name):
    dynamodb = boto3.client("dynamodb")
    return dynamodb, name.lower()


def size(dynamodb, table_name):
    return dynamodb.scan(TableName=table_name)["Count"]


def main():
    dynamodb, table_name = get_table("USERS")
    dynamodb.put_item(TableName=table_name, Item={"id": {"S": "k"}})
    dynamodb_2, table_name_2 = get_table("Users")
    for item in dynamodb_2.scan(TableName=table_name_2, Limit=2)["Items"]:
        print(_deserialize(item["id"]))
    print(size(*get_table("users")))
    dynamodb_3, table_name_3 = get_table("uSERS")
    if dynamodb_3.get_item(TableName=table_name_3, Key={"id": {"S": "k"}}).get("Item"):
        print("found")
    dynamodb_4, table_name_4 = get_table("users")
    return dynamodb_4.scan(TableName=table_name_4, Select="COUNT")["Count"]


print(main())
