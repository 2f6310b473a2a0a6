"""The first read is repeated, so that it asks for itself; what the next one gets is kept for the last."""
import boto3


def policies(name, count):
    iam = boto3.client("iam")
    paths = [iam.get_role(RoleName=name)["Role"]["Path"] for _ in range(count)]
    role = iam.get_role(RoleName=name)["Role"]
    return paths, role["Arn"], role["RoleId"]


print(policies("app", 2))
