"""The table is made in another module of the program."""
from store import get, dynamodb, table_name

print(get("u1")["name"], table_name)
dynamodb.put_item(TableName=table_name, Item={"id": {"S": "m"}, "n": {"N": "1"}})
