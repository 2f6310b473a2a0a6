"""Resources are arguments of the standard library's loggers; the file's quotes are single."""
import logging

import boto3

logging.basicConfig(level=logging.INFO, format='%(levelname)s %(message)s')
logger = logging.getLogger('photos')


def clean(bucket):
    for obj in bucket.objects.filter(Prefix='2024/'):
        logger.info('Deleting %s of %s.', obj, bucket)
        logger.debug('Unseen: %s', obj)
        obj.delete()
    logging.warning('Cleaned %s', bucket)
    logging.getLogger().info('%s', bucket)


clean(boto3.resource('s3').Bucket('photos'))
