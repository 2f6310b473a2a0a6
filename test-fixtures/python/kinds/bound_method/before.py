"""A method of a table is kept in a name."""
import boto3

table = boto3.resource("dynamodb").Table("users")
put = table.put_item
put(Item={"id": "n1"})
put(Item={"id": "n2", "n": 1})
print(table.scan()["Count"])
