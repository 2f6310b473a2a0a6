"""Assignment expressions among the values of an item."""
import boto3

table = boto3.resource("dynamodb").Table("users")
count = 5
table.put_item(Item={"id": (key := "w1"), "count": (count := count + 1), "twice": count * 2, "late": (late := count > 5), "raw": (raw := b"x")})
print(table.get_item(Key={"id": key})["Item"], count, late, raw)
