"""Tables handed to threads and pools."""
import threading
from concurrent.futures import ThreadPoolExecutor

import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("users")
found = []


def read(table, key, found):
    found.append(table.get_item(Key={"id": key})["Item"]["name"])


def scan(table, segment):
    return table.scan(Segment=segment, TotalSegments=2)["Items"]


class Worker:
    def __init__(self, table):
        self.table = table

    def work(self, table, key):
        self.table.delete_item(Key={"id": key})
        return table.get_item(Key={"id": key}).get("Item")


threads = [threading.Thread(target=read, args=[table, key, found]) for key in ("u1", "u2")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(found))
with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(scan, table, segment) for segment in range(2)]
    print(sorted(item["name"] for future in futures for item in future.result()))
timer = threading.Timer(0.01, read, (table, "u3", found))
timer.start()
timer.join()
print(sorted(found))
worker = Worker(table)
pool = ThreadPoolExecutor()
print(pool.submit(worker.work, key="u3", table=table).result())
