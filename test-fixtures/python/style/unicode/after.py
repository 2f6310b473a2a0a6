"""Identifiers and strings beyond ASCII, before and after what changes. 😀"""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

größe = "😀" * 2
dynamodb = boto3.client("dynamodb"); table_name = "users"; print(größe)
dynamodb.put_item(
    TableName=table_name,
    Item={"id": {"S": "ü"}, "text": {"S": "naïve 😀"}},
); print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "ü"}})["Item"]["text"]), "ende")
