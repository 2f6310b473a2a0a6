"""Several codes, one handler; the message is logged."""
import logging

import boto3
from botocore.exceptions import ClientError

logging.basicConfig(format="%(levelname)s %(message)s")
logger = logging.getLogger(__name__)
table = boto3.resource("dynamodb").Table("missing")
try:
    table.query(KeyConditionExpression="id = :i", ExpressionAttributeValues={":i": "x"})
except ClientError as err:
    if err.response["Error"]["Code"] in ("ResourceNotFoundException", "ValidationException"):
        logger.error("cannot query %s: %s", table.name, err.response["Error"]["Message"])
