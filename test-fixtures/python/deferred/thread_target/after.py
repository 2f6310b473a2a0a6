"""The table is an argument of a thread."""
import threading

import boto3


def work(dynamodb, table_name, result):
    result.append(dynamodb.scan(TableName=table_name, Select="COUNT")["Count"])


result = []
thread = threading.Thread(target=work, args=[boto3.client("dynamodb"), "users", result])
thread.start()
thread.join()
print(result)
