from shared import table


def handler(event, context):
    table.put_item(Item={"id": event["id"]})
