"""Page_size on SNS/CloudFormation/cloudwatch.metrics: PaginationError when iterated."""
import boto3
from botocore.exceptions import PaginationError

try: print([t.arn for t in boto3.resource("sns").topics.page_size(5)])
except PaginationError as e: print(e)
