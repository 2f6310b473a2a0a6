"""An attribute is filled when it is first needed."""
import boto3


class Store:
    def __init__(self, name):
        self._name = name
        self._client = None
        self._table_name = None
        self.dynamodb = None

    @property
    def table(self):
        if self._table_name is None:
            self.dynamodb = self._connect()
            self._table_name = self._name
        return self.dynamodb, self._table_name

    def _connect(self):
        if not self._client:
            self._client = boto3.client("dynamodb")
        return self._client

    def count(self):
        dynamodb, table_name = self.table
        return dynamodb.scan(TableName=table_name)["Count"]


print(Store("users").count())
