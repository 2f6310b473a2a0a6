r"""Raw and triple-quoted strings as values \d."""
import boto3

table = boto3.resource("dynamodb").Table("users")
table.put_item(Item={"id": r"a\b", "text": """two
lines""", "joined": "a" "b"})
print(table.get_item(Key={"id": "a\\b"})["Item"]["text"], table.get_item(Key={"id": r"a\b"})["Item"]["joined"])
