"""Wrong: Exception payloads are NOT deserialised by the resource."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

de = TypeDeserializer().deserialize
c = boto3.client("dynamodb")
try:
    c.put_item(TableName="tbl", Item={"a": {"N": "1"}})
except c.exceptions.ConditionalCheckFailedException as e:
    print({k: de(v) for k, v in e.response["Item"].items()})
