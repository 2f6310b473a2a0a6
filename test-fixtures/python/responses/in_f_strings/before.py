"""Values, items and self-documenting fields in f-strings."""
import boto3

table = boto3.resource("dynamodb").Table("orders")
response = table.get_item(Key={"customer": "c1", "at": 1})
print(f"{response['Item']['customer']}: {response['Item']['total']}")
second = table.get_item(Key={"customer": "c1", "at": 2})
print(f"{second['Item']}")
third = table.get_item(Key={"customer": "c1", "at": 3})
item = third["Item"]
print(f"{item['customer']=} {len(item)}")
