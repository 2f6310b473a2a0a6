"""The object with the table in it belongs to another module."""
import settings
from settings import aws as same

settings.aws.users.put_item(Item={"id": "u7"})
print(same.users.name)
print([table.name for table in settings.aws.dynamodb.tables.all()])
