"""Functions that only read what stands before them, and those that change what is their own: values are typed where they stand."""
import bisect
import json
import logging
import statistics
import uuid
from datetime import datetime, timezone
from decimal import Decimal

import boto3

logger = logging.getLogger(__name__)
table = boto3.resource("dynamodb").Table("users")
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
        table.put_item(
            Item={
                "id": row["id"],
                "tags": row["tags"],
                "rows": self.rows,
                "name": Name(row["name"]).shown(),
                "level": level(row),
                "body": json.dumps(row, sort_keys=True),
                "price": Decimal(str(row["price"])),
                "key": len(str(uuid.uuid4())),
                "sorted": sorted(row["tags"]),
                "next": queue.pop(),
                "first": min(row["tags"], key=lambda tag: tag.lower()),
                "made": self._made(),
                "mean": statistics.mean(row["ages"]),
                "city": row.get("city", "Oslo").upper(),
            }
        )

    def place(self, row):
        table.put_item(
            Item={
                "id": row["key"],
                "tags": row["tags"],
                "rows": self.rows,
                "left": bisect.bisect_left(row["ages"], 3),
            }
        )


Store([{"a": 1}]).save({"id": "u1", "tags": ["b", "A"], "name": "Ann Lee", "price": 2.5, "ages": [2, 4]}, ["q", "r"])
Store([2]).place({"key": "u2", "tags": ["c"], "ages": [2, 4]})
for key in ("u1", "u2"):
    print(table.get_item(Key={"id": key})["Item"])
