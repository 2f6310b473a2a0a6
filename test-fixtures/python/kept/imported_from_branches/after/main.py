"""Imported names that are sometimes something else stay: a loop fills one, another file's import one, None is never tested."""
from db import dynamodb_client, one_name, two, three

print(dynamodb_client.scan(TableName=one_name)["Count"], two.scan()["Count"])
if three:
    print(three)
