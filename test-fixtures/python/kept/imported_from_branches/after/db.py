import os

import boto3

dynamodb = boto3.resource("dynamodb")
dynamodb_client_2 = boto3.client("dynamodb")
for dynamodb_client, one_name in [(dynamodb_client_2, "users")]:
    pass
try:
    from missing import two
except ImportError:
    two = dynamodb.Table("users")
if os.environ.get("OTHER"):
    three = object()
else:
    three = dynamodb.Table("users")
