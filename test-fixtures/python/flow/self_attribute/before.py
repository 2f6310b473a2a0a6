"""The table is an attribute, the methods use it."""
import boto3


class Repository:
    def __init__(self, table_name, region="us-east-1"):
        self.dynamodb = boto3.resource("dynamodb", region_name=region)
        self.table = self.dynamodb.Table(table_name)

    def get(self, user_id):
        return self.table.get_item(Key={"id": user_id}).get("Item")

    def add(self, user_id, **fields):
        self.table.put_item(Item={"id": user_id, **fields})
        return self.get(user_id)

    def __str__(self):
        return f"Repository({self.table.name})"


repository = Repository("users")
print(repository.add("r1", n=1), str(repository))
