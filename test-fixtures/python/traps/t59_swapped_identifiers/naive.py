"""Wrong: StackResourceSummary.Resource() swaps stack name and logical id."""
import boto3

c = boto3.client("cloudformation")
for p in c.get_paginator("list_stack_resources").paginate(StackName="ST"):
    for s in p["StackResourceSummaries"]: print(c.describe_stack_resource(StackName="ST", LogicalResourceId=s["LogicalResourceId"])["StackResourceDetail"]["ResourceStatus"])
