"""Several codes, one handler; the message is logged."""
import logging

import boto3
from botocore.exceptions import ClientError

logging.basicConfig(format="%(levelname)s %(message)s")
logger = logging.getLogger(__name__)
dynamodb = boto3.client("dynamodb")
table_name = "missing"
try:
    dynamodb.query(
        TableName=table_name,
        KeyConditionExpression="id = :i",
        ExpressionAttributeValues={":i": {"S": "x"}},
    )
except ClientError as err:
    if err.response["Error"]["Code"] in ("ResourceNotFoundException", "ValidationException"):
        logger.error("cannot query %s: %s", table_name, err.response["Error"]["Message"])
