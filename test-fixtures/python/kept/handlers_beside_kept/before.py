"""The handler counts the calls of a table, too, that stays what it is."""
import boto3

dynamodb = boto3.resource("dynamodb")
counter = {"total": 0}


def count(**_):
    counter["total"] += 1


def watch(client):
    client.meta.events.register("before-send.dynamodb", count)


def ask(method, **request):
    return getattr(dynamodb.Table("orders"), method)(**request)["Count"]


watch(dynamodb.meta.client)
watch(boto3.client("dynamodb"))
print(ask("scan"), dynamodb.Table("orders").get_item(Key={"customer": "c1", "at": 1})["Item"]["total"], counter)
