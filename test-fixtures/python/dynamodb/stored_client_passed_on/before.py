"""A converting client goes to code that cannot be seen."""
import copy

import boto3

client = boto3.resource("dynamodb").meta.client
held = [client]
for each in copy.copy(held):
    print(each.get_item(TableName="users", Key={"id": "u1"})["Item"]["age"])
