"""Tables handed to threads and pools."""
import threading
from concurrent.futures import ThreadPoolExecutor

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {name: _deserialize(value) for name, value in response[part].items()}
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize(value) for name, value in item.items()} for item in response["Items"]
        ]
    return response


dynamodb = boto3.client("dynamodb")
table_name = "users"
found = []


def read(dynamodb_client, table_name, key, found):
    found.append(_deserialize(dynamodb_client.get_item(TableName=table_name, Key={"id": _serialize(key)})["Item"]["name"]))


def scan(dynamodb_client, table_name, segment):
    return [{name: _deserialize(value) for name, value in item.items()} for item in dynamodb_client.scan(TableName=table_name, Segment=segment, TotalSegments=2)["Items"]]


class Worker:
    def __init__(self, dynamodb_client, table_name):
        self._dynamodb_client = dynamodb_client
        self.table_name = table_name

    def work(self, dynamodb_client, table_name, key):
        self._dynamodb_client.delete_item(TableName=self.table_name, Key={"id": _serialize(key)})
        return _to_python(dynamodb_client.get_item(TableName=table_name, Key={"id": _serialize(key)})).get("Item")


threads = [threading.Thread(target=read, args=[dynamodb, table_name, key, found]) for key in ("u1", "u2")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(found))
with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(scan, dynamodb, table_name, segment) for segment in range(2)]
    print(sorted(item["name"] for future in futures for item in future.result()))
timer = threading.Timer(0.01, read, (dynamodb, table_name, "u3", found))
timer.start()
timer.join()
print(sorted(found))
worker = Worker(dynamodb, table_name)
pool = ThreadPoolExecutor()
print(pool.submit(worker.work, key="u3", dynamodb_client=dynamodb, table_name=table_name).result())
