"""A factory function returns a table."""
import boto3


def get_table(name):
    dynamodb = boto3.resource("dynamodb")
    return dynamodb.Table(name)


table = get_table("users")
table.put_item(Item={"id": "k"})
print(get_table("users").get_item(Key={"id": "k"})["Item"])
