"""obj.copy() is the managed transfer (HeadObject on the source first), obj.copy_from() is CopyObject."""
import boto3
from boto3.dynamodb.conditions import Key

boto3.client("s3").copy(Bucket="b", Key="k", CopySource={"Bucket": "s", "Key": "z"})
