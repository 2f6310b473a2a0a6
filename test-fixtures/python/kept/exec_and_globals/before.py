"""The module's names are reached through globals()."""
import boto3

table = boto3.resource("dynamodb").Table("users")
print(globals()["table"].scan(Select="COUNT")["Count"], table.name)
