"""Handlers between the conversions, on the clients of resources and on plain ones: each client runs its own, for all calls that it makes."""
import boto3
from boto3.dynamodb.conditions import Key


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
    return session.resource("dynamodb"), session.client("dynamodb")


def main():
    resource, plain = make()
    table = resource.Table("orders")
    ours = resource.meta.client
    mine, theirs = {"total": 0}, {"total": 0}
    kept, others = count(ours, mine), count(plain, theirs)
    for name in ("plain", "ours"):
        count(plain if name == "plain" else ours, {"total": 0})
    watches = [Watch(ours, "ours"), Watch(plain, "plain")]
    print(table.query(KeyConditionExpression=Key("customer").eq("c2"), Limit=1)["Items"])
    table.put_item(Item={"customer": "c9", "at": 1, "note": "it's new"})
    print(plain.list_tables()["TableNames"], mine, theirs)
    for watch in watches:
        watch.stop()
    forget(ours, kept)
    forget(plain, others)
    print(table.get_item(Key={"customer": "c9", "at": 1})["Item"], mine, theirs)


main()
