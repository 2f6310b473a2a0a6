"""What the thread's function is given cannot be seen where the thread is made: kept."""
import threading

import boto3

table = boto3.resource("dynamodb").Table("users")
found = []


def read(table, key):
    found.append(table.get_item(Key={"id": key})["Item"]["name"])


arguments = [table, "u1"]
one = threading.Thread(target=read, args=arguments)
one.start()
one.join()
other = threading.Thread(target=read, kwargs={"table": table, "key": "u2"})
other.start()
other.join()
print(found)
