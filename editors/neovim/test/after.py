import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"


def save(name: str) -> None:
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": {"S": "u1"}, "visits": {"N": "1"}},
    )


def remove() -> None:
    dynamodb.delete_item(TableName=table_name, Key={"id": {"S": "u1"}})
