"""The object with the table in it belongs to another module."""
import settings
from settings import aws as same

settings.aws._dynamodb_client.put_item(
    TableName=settings.aws.users_name,
    Item={"id": {"S": "u7"}},
)
print(same.users_name)
print([table_name for page in settings.aws.dynamodb.get_paginator("list_tables").paginate() for table_name in page.get("TableNames", [])])
