"""What finds None raises AttributeError before and after."""
import boto3


class Store:
    def __init__(self):
        self.s3 = None
        self.table = None

    def connect(self):
        self.s3 = boto3.resource("s3", region_name="us-east-1")
        self.table = boto3.resource("dynamodb").Table("users")

    def remove(self, key):
        self.s3.Object("photos", key).delete()

    def put(self, key):
        self.table.put_item(Item={"id": key})


store = Store()
for action in (store.remove, store.put):
    try:
        action("x")
    except AttributeError as error:
        print(type(error).__name__)
store.connect()
store.remove("raw/a.txt")
store.put("x")
print("done")
