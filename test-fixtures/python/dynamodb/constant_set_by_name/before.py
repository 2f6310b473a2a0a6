"""Settings come into the module's names through globals(): what their definitions show of them proves nothing."""
import boto3

TTL = 60
KIND = "user"


def put(user_id):
    owner = "nobody"
    table = boto3.resource("dynamodb").Table("users")
    table.put_item(Item={"id": user_id, "ttl": TTL, "kind": KIND, "owner": owner})
    return table.get_item(Key={"id": user_id})["Item"]


print(put("u1"))
globals().update({"TTL": "forever", "KIND": None})
print(put("u2"))
