"""ClientError: the code is compared, then raised again or not."""
import boto3
from botocore.exceptions import ClientError
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def add(user_id):
    try:
        dynamodb.put_item(
            TableName=table_name,
            Item={"id": _serialize(user_id), "n": {"N": "1"}}, ConditionExpression="attribute_not_exists(#id)", ExpressionAttributeNames={"#id": "id"}
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
