"""Page_size on SNS/CloudFormation/cloudwatch.metrics: PaginationError when iterated."""
import boto3
from botocore.exceptions import PaginationError

try: print([t["TopicArn"] for page in boto3.client("sns").get_paginator("list_topics").paginate(PaginationConfig={"PageSize": 5}) for t in page.get("Topics", [])])
except PaginationError as e: print(e)
