from aws import resource

s3 = resource("s3")


class Pictures:
    def __init__(self, name):
        s3.create_bucket(Bucket=name)
        self.bucket_name = name

    def save(self, key, body):
        s3.put_object(Bucket=self.bucket_name, Key=key, Body=body)

    def names(self):
        return [
            summary["Key"]
            for page in s3.get_paginator("list_objects").paginate(
                Bucket=self.bucket_name
            )
            for summary in page.get("Contents", [])
        ]
