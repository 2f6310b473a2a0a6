import io

import boto3
import boto3.dynamodb.conditions
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def main(region):
    s3 = boto3.client('s3',
                      region_name=region,
                      aws_session_token=None)

    bucket_name = 'photos'

    print(sorted(obj['Key'] for page in s3.get_paginator('list_objects').paginate(Bucket=bucket_name) for obj in page.get('Contents', [])))

    s3_client = boto3.client(
        's3',
        region_name=region,
    )
    archive_name = 'archive'

    s3_client.upload_fileobj(Bucket=archive_name,
                             Fileobj=io.BytesIO(b'print()'),
                             Key='program')


def show(s3):
    bucket_name = 'photos'

    print(bucket_name)


main('us-east-1')
show(None)


def latest(name):
    dynamodb = boto3.client('dynamodb', region_name='us-east-1')
    table_name = 'secrets'
    response = dynamodb.query(TableName=table_name,
                              Limit=1,
                              ScanIndexForward=False,
                              KeyConditionExpression='#n0 = :v0',
                              ProjectionExpression='version',
                              ExpressionAttributeNames={'#n0': 'name'},
                              ExpressionAttributeValues={':v0': _serialize(name)})
    return [{name: _deserialize(value) for name, value in item.items()} for item in response['Items']]
