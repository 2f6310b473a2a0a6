"""What another module makes one way or another, or makes later, is imported and read there."""
import settings
import worker
from db import dynamodb, s3

settings.init("users")
print(worker.run(), worker.count())
print(dynamodb.scan(TableName="users")["Count"], [bucket["Name"] for page in s3.get_paginator("list_buckets").paginate() for bucket in page.get("Buckets", [])])
