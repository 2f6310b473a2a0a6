"""boto3 is imported inside of the function."""


from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

def handler(event, context):
    import boto3
    from boto3.dynamodb.conditions import Key

    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    return _deserialize(
        dynamodb.query(
            TableName=table_name,
            KeyConditionExpression="#n0 = :v0",
            ExpressionAttributeNames={"#n0": "id"},
            ExpressionAttributeValues={":v0": _serialize(event["id"])},
        )["Items"][0]["name"]
    )


print(handler({"id": "u1"}, None))
