"""What another module makes one way or another, or makes later, is imported and read there."""
import settings
import worker
from db import dynamodb, s3

settings.init("users")
print(worker.run(), worker.count())
print(dynamodb.Table("users").scan()["Count"], [bucket.name for bucket in s3.buckets.all()])
