"""Folders without __init__.py are packages too."""
from core.aws.clients import dynamodb
from core.services import users

print(dynamodb.scan(TableName="users")["Count"], users.count())
