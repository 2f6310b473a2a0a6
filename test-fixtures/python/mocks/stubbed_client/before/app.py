"""Tables that tests put a stubber around."""
import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb", region_name="eu-west-1").Table("users")


def name_of(user_id):
    item = table.get_item(Key={"id": user_id}).get("Item")
    return item["name"] if item else None


def add(user_id, name):
    table.put_item(Item={"id": user_id, "name": name, "address": {"city": "Oslo", "zip": None}})


def rename(user_id, name):
    response = table.update_item(
        Key={"id": user_id},
        UpdateExpression="SET #n = :n",
        ExpressionAttributeNames={"#n": "name"},
        ExpressionAttributeValues={":n": name},
        ReturnValues="ALL_NEW",
    )
    return response["Attributes"]["visits"]


class Orders:
    def __init__(self, name):
        self.table = boto3.resource("dynamodb", region_name="eu-west-1").Table(name)

    def of(self, user_id):
        return [item["order"] for item in self.table.query(KeyConditionExpression=Key("id").eq(user_id))["Items"]]

    def write(self, orders):
        with self.table.batch_writer() as batch:
            for order in orders:
                batch.put_item(Item={"id": order})
