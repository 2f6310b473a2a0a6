"""Wrong: identifier alias is the identifier, not the returned data."""
import boto3

d = boto3.client("cloudformation").describe_stacks(StackName="arn:x")["Stacks"][0]
print(d.get("StackStatus"), d.get("StackName"))
