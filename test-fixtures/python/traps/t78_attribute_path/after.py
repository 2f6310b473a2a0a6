"""Nested attribute path: Attr('a.b[0]') is three-part, brackets stay outside the placeholder."""
import boto3

boto3.client("dynamodb").scan(
    TableName="tbl",
    FilterExpression="#n0.#n1[0] = :v0",
    ExpressionAttributeNames={"#n0": "a", "#n1": "b"},
    ExpressionAttributeValues={":v0": {"N": "1"}},
)
