"""StackResourceSummary.Resource() swaps stack name and logical id."""
import boto3

for s in boto3.resource("cloudformation").Stack("ST").resource_summaries.all(): print(s.Resource().resource_status)
