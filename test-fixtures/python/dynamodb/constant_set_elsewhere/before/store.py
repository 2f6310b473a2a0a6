"""Constants with types that the file alone would prove; others set some of them."""
import boto3

KIND = "user"
TTL = 60
RETRIES = 3
STAGE = "dev"
OWNER = "nobody"

table = boto3.resource("dynamodb").Table("users")


def put(user_id):
    table.put_item(
        Item={"id": user_id, "kind": KIND, "ttl": TTL, "retries": RETRIES, "stage": STAGE, "owner": OWNER, "length": len(KIND)}
    )
    return table.get_item(Key={"id": user_id})["Item"]
