import boto3


class Photos:
    def __init__(self):
        self.s3 = boto3.client("s3")
        self.bucket_name = "photos"

    def count(self):
        return len(
            [
                obj
                for page in self.s3.get_paginator("list_objects").paginate(
                    Bucket=self.bucket_name
                )
                for obj in page.get("Contents", [])
            ]
        )


def handle(event):
    photos = Photos()
    return {"photos": photos.count(), "id": event["id"]}
