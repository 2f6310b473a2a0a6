"""Handlers between the conversions, on the clients of resources and on plain ones: each client runs its own, for all calls that it makes."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


class Watch:
    def __init__(self, client, label):
        self.client = client
        self.client.meta.events.register("before-send.dynamodb", self.note)
        self.label = label

    def note(self, request, event_name, **_):
        print(self.label, event_name, request.body.decode())

    def stop(self):
        self.client.meta.events.unregister("before-send.dynamodb", self.note)


def count(client, counter):
    def handler(event_name, **kwargs):
        counter["total"] += 1

    handlers = []
    for event in ("needs-retry.dynamodb.*", "before-call.dynamodb"):
        client.meta.events.register(event, handler)
        handlers.append((event, handler))
    return handlers


def forget(client, handlers):
    for event, handler in handlers:
        client.meta.events.unregister(event, handler)
    print(client.meta.region_name)


def make():
    session = boto3.Session()
    return session.client("dynamodb"), session.client("dynamodb")


def main():
    client, plain = make()
    table_name = "orders"
    mine, theirs = {"total": 0}, {"total": 0}
    kept, others = count(client, mine), count(plain, theirs)
    for name in ("plain", "ours"):
        count(plain if name == "plain" else client, {"total": 0})
    watches = [Watch(client, "ours"), Watch(plain, "plain")]
    print([{name: _deserialize(value) for name, value in item.items()} for item in client.query(TableName=table_name, KeyConditionExpression="#n0 = :v0", Limit=1, ExpressionAttributeNames={"#n0": "customer"}, ExpressionAttributeValues={":v0": {"S": "c2"}})["Items"]])
    client.put_item(TableName=table_name, Item={"customer": {"S": "c9"}, "at": {"N": "1"}, "note": {"S": "it's new"}})
    print(plain.list_tables()["TableNames"], mine, theirs)
    for watch in watches:
        watch.stop()
    forget(client, kept)
    forget(plain, others)
    print({name: _deserialize(value) for name, value in client.get_item(TableName=table_name, Key={"customer": {"S": "c9"}, "at": {"N": "1"}})["Item"].items()}, mine, theirs)


main()
