"""Functions that only read what stands before them, and those that change what is their own: values are typed where they stand."""
import bisect
import json
import logging
import statistics
import uuid
from datetime import datetime, timezone
from decimal import Decimal

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

logger = logging.getLogger(__name__)
dynamodb = boto3.client("dynamodb")
table_name = "users"
LIMITS = {"low": 1, "high": 9}


def initials(name):
    found = []
    for part in name.split():
        found.append(part[0])
    logger.info("initials of %s", name)
    return "".join(found)


def level(row, default="low"):
    limits = dict(LIMITS)
    limits["mid"] = 5
    count = 0
    for tag in row["tags"]:
        count += len(tag)
    return limits.get(row.get("level", default)) or count


class Name:
    def __init__(self, text):
        self.text = text

    def shown(self):
        return {"text": self.text, "short": initials(self.text)}


class Store:
    def __init__(self, rows):
        self.rows = rows

    def _made(self):
        return datetime(2024, 1, 2, tzinfo=timezone.utc).isoformat()

    def save(self, row, queue):
        dynamodb.put_item(
            TableName=table_name,
            Item={
                "id": _serialize(row["id"]),
                "tags": _serialize(row["tags"]),
                "rows": _serialize(self.rows),
                "name": _serialize(Name(row["name"]).shown()),
                "level": _serialize(level(row)),
                "body": {"S": json.dumps(row, sort_keys=True)},
                "price": _serialize(Decimal(str(row["price"]))),
                "key": {"N": str(len(str(uuid.uuid4())))},
                "sorted": _serialize(sorted(row["tags"])),
                "next": _serialize(queue.pop()),
                "first": _serialize(min(row["tags"], key=lambda tag: tag.lower())),
                "made": _serialize(self._made()),
                "mean": _serialize(statistics.mean(row["ages"])),
                "city": _serialize(row.get("city", "Oslo").upper()),
            }
        )

    def place(self, row):
        dynamodb.put_item(
            TableName=table_name,
            Item={
                "id": _serialize(row["key"]),
                "tags": _serialize(row["tags"]),
                "rows": _serialize(self.rows),
                "left": _serialize(bisect.bisect_left(row["ages"], 3)),
            }
        )


Store([{"a": 1}]).save({"id": "u1", "tags": ["b", "A"], "name": "Ann Lee", "price": 2.5, "ages": [2, 4]}, ["q", "r"])
Store([2]).place({"key": "u2", "tags": ["c"], "ages": [2, 4]})
for key in ("u1", "u2"):
    print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": key}})["Item"].items()})
