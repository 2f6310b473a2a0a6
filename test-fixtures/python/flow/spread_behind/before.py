"""Arguments are spread into calls behind the resource: only the resource's own place changes."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def log(table, text, *values):
    print(table.name, text % values)


def get(table, id, select="COUNT"):
    print(table.get_item(Key={"id": id})["Item"]["name"], table.scan(Select=select)["Count"])


values = ("a", "b")
log(table, "%s-%s", *values)
options = {"select": "COUNT"}
get(table, "u1", **options)
get(id="u2", table=table, **options)
