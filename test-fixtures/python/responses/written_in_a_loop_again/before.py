"""The same response is read in every turn of a loop that collects and changes its lists."""
import boto3

table = boto3.resource("dynamodb").Table("orders")


def rounds():
    response = table.scan(Limit=1)
    kept = []
    for turn in range(3):
        kept.extend(response["Items"])
        kept[0]["turn"] = turn
    return [int(item["turn"]) for item in kept]


print(rounds())
