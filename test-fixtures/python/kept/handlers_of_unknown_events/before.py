"""Some of the events are those at which values are converted, or the handlers that go may be boto3's."""
import boto3


def watch(client, event, handler):
    client.meta.events.register(event, handler)


def show(parsed=None, **_):
    print(parsed)


def of_parameter():
    resource = boto3.resource("dynamodb")
    watch(resource.meta.client, "after-call.dynamodb.GetItem", show)
    return resource.Table("orders").get_item(Key={"customer": "c1", "at": 1})["Item"]["total"]


def of_two():
    resource = boto3.resource("dynamodb")
    for event in ("before-send", "provide-client-params.dynamodb.GetItem"):
        resource.meta.client.meta.events.register(event, lambda params=None, **_: print(params) if params else None)
    return resource.Table("orders").get_item(Key={"customer": "c1", "at": 1})["Item"]["total"]


def of_boto3():
    client = boto3.resource("dynamodb").meta.client
    client.meta.events.unregister("after-call.dynamodb.GetItem", unique_id="dynamodb-convert-attr-values")
    client.meta.events.unregister("before-parameter-build.dynamodb", unique_id="dynamodb-create-params")
    return client.list_tables()["TableNames"]


print(of_parameter(), of_two(), of_boto3())
