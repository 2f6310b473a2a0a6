"""What stands on the other side may be anything."""
import json

import boto3

table = boto3.resource("dynamodb").Table("users")
print(table == json.loads('"users"'), table in ["users"])
