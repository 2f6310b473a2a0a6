from shop.aws import resource


class Store:
    def __init__(self):
        self.dynamodb = resource("dynamodb")
        self.table_name = "users"

    def count(self):
        return self.dynamodb.scan(TableName=self.table_name)["Count"]
