from shared import table


def handler(event, context):
    return table.get_item(Key={"id": event["id"]})["Item"]["name"]
