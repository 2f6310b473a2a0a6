"""Session is imported from its module."""
from boto3.session import Session

dynamodb = Session().resource("dynamodb")
print(dynamodb.Table("users").get_item(Key={"id": "u1"})["Item"]["name"])
