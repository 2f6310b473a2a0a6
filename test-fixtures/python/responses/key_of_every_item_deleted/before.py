"""Keys that come from a response go into other requests as they are."""
import boto3

table = boto3.resource("dynamodb").Table("orders")


def clear():
    page = table.scan(ProjectionExpression="customer, #at", ExpressionAttributeNames={"#at": "at"})
    with table.batch_writer() as batch:
        for each in page["Items"]:
            batch.delete_item(Key={"customer": each["customer"], "at": each["at"]})
    return page["Count"]


print(clear(), table.scan(Select="COUNT")["Count"])
