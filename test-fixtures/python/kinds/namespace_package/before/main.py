"""Folders without __init__.py are packages too."""
from core.aws.clients import dynamodb
from core.services import users

print(dynamodb.Table("users").scan()["Count"], users.count())
