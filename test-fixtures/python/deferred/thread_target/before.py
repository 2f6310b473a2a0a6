"""The table is an argument of a thread."""
import threading

import boto3


def work(table, result):
    result.append(table.scan(Select="COUNT")["Count"])


result = []
thread = threading.Thread(target=work, args=[boto3.resource("dynamodb").Table("users"), result])
thread.start()
thread.join()
print(result)
