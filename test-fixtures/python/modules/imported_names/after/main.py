"""Tables arrive through a package, a module and under another name."""
import shop.db
from shop import dynamodb, users_name
from shop.db import dynamodb as dynamodb_client, users_name as people_name
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def rename(user_id):
    from shop.db import dynamodb as dynamodb_2, users_name

    dynamodb_2.update_item(
        TableName=users_name,
        Key={"id": _serialize(user_id)}, UpdateExpression="SET nick = :n", ExpressionAttributeValues={":n": {"S": "x"}}
    )


print(_deserialize(dynamodb.get_item(TableName=users_name, Key={"id": {"S": "u1"}})["Item"]["name"]))
rename("u1")
print(_deserialize(dynamodb_client.get_item(TableName=people_name, Key={"id": {"S": "u1"}})["Item"]["nick"]))
print(dynamodb.describe_table(TableName="users")["Table"].get("ItemCount"), shop.db.users_name)
