from shop.aws import resource


class Store:
    def __init__(self):
        self.table = resource("dynamodb").Table("users")

    def count(self):
        return self.table.scan()["Count"]
