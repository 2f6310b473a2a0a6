import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def ages():
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    return sorted(
        int(_deserialize(user["age"]))
        for user in dynamodb.scan(TableName=table_name)["Items"]
        if "age" in user
    )
