import boto3

table = boto3.resource("dynamodb").Table("users")


def handle(event):
    table.put_item(Item={"id": event["id"]})
    return {"saved": event["id"]}
