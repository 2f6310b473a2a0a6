import io

import boto3
import boto3.dynamodb.conditions


def main(region):
    s3 = boto3.resource('s3',
                        region_name=region,
                        aws_session_token=None)

    bucket = s3.Bucket('photos')

    print(sorted(obj.key for obj in bucket.objects.all()))

    archive = boto3.resource(
        's3',
        region_name=region,
    ).Bucket('archive')

    archive.upload_fileobj(io.BytesIO(b'print()'),
                           'program')


def show(s3):
    bucket = s3.Bucket('photos')

    print(bucket.name)


main('us-east-1')
show(boto3.resource("s3", region_name="us-east-1",
                    endpoint_url=None))


def latest(name):
    table = boto3.resource('dynamodb', region_name='us-east-1').Table('secrets')
    response = table.query(Limit=1,
                           ScanIndexForward=False,
                           KeyConditionExpression=boto3.dynamodb.conditions.Key(
                               'name').eq(name),
                           ProjectionExpression='version')
    return response['Items']
