"""Parameters of PartiQL statements that are made out of sight."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

client = boto3.client("dynamodb")


def ask(statement, *values):
    return [{name: _deserialize(value) for name, value in item.items()} for item in client.execute_statement(Statement=statement, Parameters=[_serialize(value) for value in list(values)])["Items"]]


print(ask("SELECT * FROM users WHERE id = ?", "u1"))
