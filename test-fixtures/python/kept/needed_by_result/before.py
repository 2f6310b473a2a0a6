"""The resource in the attribute is needed by a table that stays, and no client is at hand for its other use."""
import boto3


class Store:
    def __init__(self, name):
        self.dynamodb = boto3.resource("dynamodb", region_name="eu-west-1")
        self.name = name

    @property
    def table(self):
        return self.dynamodb.Table(self.name)

    def several(self, ids):
        response = self.dynamodb.batch_get_item(RequestItems={self.name: {"Keys": [{"id": each} for each in ids]}})
        return response["Responses"][self.name]

    def all(self):
        items = []
        items += self.table.scan()["Items"]
        for item in self.table.query(
            KeyConditionExpression="id = :id", ExpressionAttributeValues={":id": "a"},
        )["Items"]:
            items.append(item)
        return items


store = Store("orders")
print(store.several(["a", "b"]), store.all())
