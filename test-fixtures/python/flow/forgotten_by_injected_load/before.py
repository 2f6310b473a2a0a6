"""What a bucket has loaded is forgotten by its actions, even though its load is no operation of its own: a bucket that stays makes them itself."""
import boto3


class Album:
    def __init__(self, bucket):
        self.bucket = bucket

    def add(self, key):
        print(self.bucket.creation_date is None)
        photo = self.bucket.put_object(Key=key, Body=b"x")
        return self.bucket, photo.key


album = Album(boto3.resource("s3").Bucket("photos"))
print(album.add("one")[1], getattr(album, input() if False else "bucket").name)
print(album.add("two")[1])
