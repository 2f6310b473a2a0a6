"""An atomic counter: the new value is read from the updated attributes."""
import boto3


def next_number(table_name, counter):
    table = boto3.resource("dynamodb").Table(table_name)
    result = table.update_item(
        Key={"id": counter},
        UpdateExpression="ADD hits :inc",
        ExpressionAttributeValues={":inc": 5},
        ReturnValues="UPDATED_NEW",
    )
    return int(result["Attributes"]["hits"])


print(next_number("users", "counter"), next_number("users", "counter"))
