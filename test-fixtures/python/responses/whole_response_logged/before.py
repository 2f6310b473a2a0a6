"""A response that is dumped as a whole, and whose items are read as well."""
import json

import boto3

table = boto3.resource("dynamodb").Table("orders")
response = table.get_item(Key={"customer": "c1", "at": 1})
print(json.dumps(response["Item"], default=str, sort_keys=True))
page = table.scan(Limit=1)
page.pop("ResponseMetadata")
print(json.dumps(page, default=str, sort_keys=True))
print([str(item["total"]) for item in page["Items"]])
