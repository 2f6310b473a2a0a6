"""Threads that answer with objects which hold a table: who asks for their results reads it."""
from concurrent.futures import ThreadPoolExecutor

import boto3


class Holder:
    def __init__(self, table):
        self.table = table


def made(table):
    return Holder(table)


def names(table):
    with ThreadPoolExecutor(max_workers=1) as pool:
        return [future.result().table.name for future in [pool.submit(made, table)]]


print(names(boto3.resource("dynamodb").Table("users")))
