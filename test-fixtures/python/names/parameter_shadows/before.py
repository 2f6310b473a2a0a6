"""A parameter has the name of the module's table and is something else."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def rows(table):
    return len(table)


print(rows([1, 2]), table.get_item(Key={"id": "u1"})["Item"]["name"])
