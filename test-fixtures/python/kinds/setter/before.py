"""A property with a setter holds a table."""
import boto3


class Store:
    @property
    def table(self):
        return self._table

    @table.setter
    def table(self, table):
        self._table = table


store = Store()
store.table = boto3.resource("dynamodb").Table("users")
print(store.table.scan()["Count"])
