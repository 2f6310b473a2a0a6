"""The response goes to code that is not seen."""
import pprint

import boto3

table = boto3.resource("dynamodb").Table("users")
response = table.get_item(Key={"id": "u1"})
response.pop("ResponseMetadata")
pprint.pprint(response)
