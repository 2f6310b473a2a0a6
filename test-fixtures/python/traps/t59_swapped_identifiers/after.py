"""StackResourceSummary.Resource() swaps stack name and logical id."""
import boto3

cloudformation = boto3.client("cloudformation")
for page in cloudformation.get_paginator("list_stack_resources").paginate(StackName="ST"):
    for s in page.get("StackResourceSummaries", []):
        print(cloudformation.describe_stack_resource(LogicalResourceId="ST", StackName=s["LogicalResourceId"])["StackResourceDetail"].get("ResourceStatus"))
