"""Values whose type is known from the flow: f-strings, str(), len(), comparisons, Decimal."""
from decimal import Decimal

import boto3

table = boto3.resource("dynamodb").Table("users")
names = ["a", "b"]
for n in range(2):
    table.put_item(
        Item={
            "id": f"u#{n}",
            "count": len(names),
            "label": str(n),
            "even": n % 2 == 0,
            "price": Decimal("1.10"),
            "upper": "x".upper(),
        }
    )
print(table.get_item(Key={"id": "u#1"})["Item"])
