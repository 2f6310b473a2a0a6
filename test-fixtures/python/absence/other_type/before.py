"""False, not None, when there is no table."""
import boto3


def table(name):
    if not name:
        return False
    return boto3.resource("dynamodb").Table(name)


for name in ("users", ""):
    found = table(name)
    print(found.name if found else found)
