"""boto3 is imported inside of the function."""


def handler(event, context):
    import boto3
    from boto3.dynamodb.conditions import Key

    table = boto3.resource("dynamodb").Table("users")
    return table.query(KeyConditionExpression=Key("id").eq(event["id"]))["Items"][0]["name"]


print(handler({"id": "u1"}, None))
