from shop import Orders_client, Orders_name
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def line(key):
    return f"{Orders_name} {_deserialize(Orders_client.get_item(TableName=Orders_name, Key={'id': _serialize(key)})['Item']['pieces'])}"
