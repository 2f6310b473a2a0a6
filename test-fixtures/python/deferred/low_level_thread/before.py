"""Threads as the lowest level starts them: a function and what it gets, and a method of the table."""
import _thread
import time

import boto3

table = boto3.resource("dynamodb").Table("users")
found = []


def work(table, result):
    result.append(table.scan(Select="COUNT")["Count"])


_thread.start_new_thread(work, (table, found))
while not found:
    time.sleep(0.01)
print(found)
_thread.start_new_thread(table.delete_item, (), {"Key": {"id": "u1"}})
time.sleep(1)
print(table.scan(Select="COUNT")["Count"])
