"""Wrong: page_size on SNS/CloudFormation/cloudwatch.metrics: PaginationError when iterated."""
import boto3
from botocore.exceptions import PaginationError

try: print([t["TopicArn"] for p in boto3.client("sns").get_paginator("list_topics").paginate() for t in p["Topics"]])
except PaginationError as e: print(e)
