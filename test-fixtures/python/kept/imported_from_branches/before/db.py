import os

import boto3

dynamodb = boto3.resource("dynamodb")
for one in [dynamodb.Table("users")]:
    pass
try:
    from missing import two
except ImportError:
    two = dynamodb.Table("users")
if os.environ.get("OTHER"):
    three = object()
else:
    three = dynamodb.Table("users")
