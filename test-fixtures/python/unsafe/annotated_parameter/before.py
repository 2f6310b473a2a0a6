"""Nobody calls these functions visibly: what they get is known from annotations only."""
from mypy_boto3_dynamodb.service_resource import Table


def save(table: Table, name: str) -> None:
    table.put_item(Item={"id": name})


def handler(event, table: "Table"):
    save(table, event["name"])
    return table.name
