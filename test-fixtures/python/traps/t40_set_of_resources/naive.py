"""Wrong: set()/in/== on resources compare class name and identifiers; dicts are unhashable and compare all fields."""
import boto3

c = boto3.client("ec2")
a, b = (c.describe_instances()["Reservations"][0]["Instances"][0] for _ in range(2))
print(a == b)
print(len({str(a), str(b)}))
