"""Set()/in/== on resources compare class name and identifiers; dicts are unhashable and compare all fields."""
import boto3

c = boto3.resource("ec2").instances
a, b = list(c.all())[0], list(c.all())[0]
print(a == b, len({a, b}))
