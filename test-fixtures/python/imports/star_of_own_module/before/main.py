"""The star import of a module whose names can be seen, none of which is the table's."""
import boto3

from settings import *

users = boto3.resource("dynamodb").Table("users")
print(users.scan(Limit=limit)["Count"], shout("done"))
