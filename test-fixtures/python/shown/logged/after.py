"""Resources are arguments of the standard library's loggers; the file's quotes are single."""
import logging

import boto3

logging.basicConfig(level=logging.INFO, format='%(levelname)s %(message)s')
logger = logging.getLogger('photos')


def clean(s3, bucket_name):
    for page in s3.get_paginator('list_objects').paginate(Bucket=bucket_name, Prefix='2024/'):
        for obj in page.get('Contents', []):
            logger.info('Deleting %s of %s.', f"s3.ObjectSummary(bucket_name={bucket_name!r}, key={obj['Key']!r})", f's3.Bucket(name={bucket_name!r})')
            logger.debug('Unseen: %s', f"s3.ObjectSummary(bucket_name={bucket_name!r}, key={obj['Key']!r})")
            s3.delete_object(Bucket=bucket_name, Key=obj['Key'])
    logging.warning('Cleaned %s', f's3.Bucket(name={bucket_name!r})')
    logging.getLogger().info('%s', f's3.Bucket(name={bucket_name!r})')


clean(boto3.client('s3'), 'photos')
