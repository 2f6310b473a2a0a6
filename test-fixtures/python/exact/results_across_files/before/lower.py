import functools

from base import s3, told


@functools.lru_cache(maxsize=None)
def remembered(name):
    return s3.create_bucket(Bucket=name + "-1")


def passed_on(name, given):
    bucket = s3.Bucket(name="photos-1").put_object(Key=name if len(told(name)) > 99 else "a.txt", Body=b"y").Bucket()
    return given
