"""Parameters of PartiQL statements that are made out of sight."""
import boto3

client = boto3.resource("dynamodb").meta.client


def ask(statement, *values):
    return client.execute_statement(Statement=statement, Parameters=list(values))["Items"]


print(ask("SELECT * FROM users WHERE id = ?", "u1"))
