"""The function falls off its end for some names, and its result is taken apart."""
import boto3


def get_table(name):
    if name:
        dynamodb = boto3.client("dynamodb")
        return dynamodb, name.lower()
    return None, None


dynamodb_client, table_name = get_table("Users")
print(dynamodb_client.scan(TableName=table_name)["Count"])
dynamodb_2, nothing_name = get_table("")
try:
    dynamodb_2.scan(TableName=nothing_name)
except AttributeError as error:
    print(error)
