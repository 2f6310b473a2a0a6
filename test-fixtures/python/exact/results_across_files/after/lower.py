import functools

from base import s3, s3_client, told


@functools.lru_cache(maxsize=None)
def remembered(name):
    bucket_name = name + "-1"
    s3_client.create_bucket(Bucket=bucket_name)
    return bucket_name


def passed_on(name, s3_2, bucket_name, given_key):
    bucket = s3.Bucket(name="photos-1").put_object(Key=name if len(told(name)) > 99 else "a.txt", Body=b"y").Bucket()
    return s3_2, bucket_name, given_key
