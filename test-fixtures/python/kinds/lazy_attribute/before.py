"""An attribute is filled when it is first needed."""
import boto3


class Store:
    def __init__(self, name):
        self._name = name
        self._resource = None
        self._table = None

    @property
    def table(self):
        if self._table is None:
            self._table = self._connect().Table(self._name)
        return self._table

    def _connect(self):
        if not self._resource:
            self._resource = boto3.resource("dynamodb")
        return self._resource

    def count(self):
        return self.table.scan()["Count"]


print(Store("users").count())
