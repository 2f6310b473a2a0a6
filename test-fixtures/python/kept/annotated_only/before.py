"""Only annotations say what nobody visible hands over: the uses are found, and stay."""
from mypy_boto3_dynamodb.service_resource import DynamoDBServiceResource, Table


def put(table: Table, item: dict) -> None:
    table.put_item(Item=item)


def users(dynamodb: "DynamoDBServiceResource"):
    return dynamodb.Table("users").item_count


def plain(table: dict):
    return table.get("name")
