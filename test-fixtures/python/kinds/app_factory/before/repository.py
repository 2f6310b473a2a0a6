class UserRepository:
    def __init__(self, dynamodb, table_name):
        self._table = dynamodb.Table(table_name)

    def find(self, key):
        response = self._table.get_item(Key={"id": key})
        return response.get("Item")
