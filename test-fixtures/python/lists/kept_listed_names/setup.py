"""Three queues, two tables, a role with two policies."""
import json

import boto3

sqs = boto3.client("sqs")
for name in ("jobs", "dead", "done"):
    sqs.create_queue(QueueName=name)
dynamodb = boto3.client("dynamodb")
for name in ("albums", "artists"):
    dynamodb.create_table(
        TableName=name,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
iam = boto3.client("iam")
iam.create_role(RoleName="reader", AssumeRolePolicyDocument="{}")
for name in ("read", "list"):
    document = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
    iam.put_role_policy(RoleName="reader", PolicyName=name, PolicyDocument=json.dumps(document))
