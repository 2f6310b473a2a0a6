"""ClientError: the code is compared, then raised again or not."""
import boto3
from botocore.exceptions import ClientError

table = boto3.resource("dynamodb").Table("users")


def add(user_id):
    try:
        table.put_item(
            Item={"id": user_id, "n": 1}, ConditionExpression="attribute_not_exists(#id)", ExpressionAttributeNames={"#id": "id"}
        )
    except ClientError as e:
        if e.response["Error"]["Code"] != "ConditionalCheckFailedException":
            raise
        return False
    else:
        return True
    finally:
        print("tried", user_id)


print(add("u1"), add("fresh"))
