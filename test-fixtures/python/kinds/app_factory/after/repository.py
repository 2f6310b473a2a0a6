from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

class UserRepository:
    def __init__(self, dynamodb, table_name):
        self.dynamodb = dynamodb
        self._table_name = table_name

    def find(self, key):
        response = self.dynamodb.get_item(
            TableName=self._table_name,
            Key={"id": _serialize(key)},
        )
        return (
            {name: _deserialize(value) for name, value in response["Item"].items()}
            if "Item" in response
            else None
        )
