from base import Repository
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class Users(Repository):
    def __init__(self, name, **options):
        super().__init__(name=name)
        self.options = options

    def name_of(self, key):
        return _deserialize(
            self._dynamodb_client.get_item(
                TableName=self.table_name, Key={"id": _serialize(key)}
            )["Item"]["name"]
        )
