"""What finds None raises AttributeError before and after."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


class Store:
    def __init__(self):
        self.s3 = None
        self.table_name = None
        self.dynamodb = None

    def connect(self):
        self.s3 = boto3.client("s3", region_name="us-east-1")
        self.dynamodb = boto3.client("dynamodb")
        self.table_name = "users"

    def remove(self, key):
        self.s3.delete_object(Bucket="photos", Key=key)

    def put(self, key):
        self.dynamodb.put_item(TableName=self.table_name, Item={"id": _serialize(key)})


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
