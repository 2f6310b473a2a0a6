"""Which function the pool calls is known at run time only, and one of them is no function of this program: kept."""
from concurrent.futures import ThreadPoolExecutor

import boto3

table = boto3.resource("dynamodb").Table("users")


def name(table):
    return table.name


with ThreadPoolExecutor() as pool:
    print([pool.submit(function, table).result() for function in (name, lambda table: table.table_name)])
