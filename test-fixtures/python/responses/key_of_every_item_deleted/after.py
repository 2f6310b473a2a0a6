"""Keys that come from a response go into other requests as they are."""
import boto3
from boto3.dynamodb.table import BatchWriter

dynamodb = boto3.client("dynamodb")
table_name = "orders"


def clear():
    page = dynamodb.scan(
        TableName=table_name,
        ProjectionExpression="customer, #at",
        ExpressionAttributeNames={"#at": "at"},
    )
    with BatchWriter(table_name, dynamodb) as batch:
        for each in page["Items"]:
            batch.delete_item(Key={"customer": each["customer"], "at": each["at"]})
    return page["Count"]


print(clear(), dynamodb.scan(TableName=table_name, Select="COUNT")["Count"])
