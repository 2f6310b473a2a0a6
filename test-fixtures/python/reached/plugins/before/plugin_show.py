import boto3


class Photos:
    def __init__(self):
        self.bucket = boto3.resource("s3").Bucket("photos")

    def count(self):
        return len(list(self.bucket.objects.all()))


def handle(event):
    photos = Photos()
    return {"photos": photos.count(), "id": event["id"]}
