"""Tuples with resources come from another file, and from a method."""
from store import Store, open_table
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb, table_name, known = open_table("users")
dynamodb.put_item(TableName=table_name, Item={"id": {"S": "k"}})
print(known)
store = Store()
dynamodb_client, other_name, same = store.open("USERS")
print(_deserialize(dynamodb_client.get_item(TableName=other_name, Key={"id": {"S": "k"}})["Item"]["id"]), same is store, store.known)
