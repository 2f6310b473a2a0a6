from aws import resource

s3 = resource("s3")


class Pictures:
    def __init__(self, name):
        self.bucket = s3.create_bucket(Bucket=name)

    def save(self, key, body):
        self.bucket.put_object(Key=key, Body=body)

    def names(self):
        return [summary.key for summary in self.bucket.objects.all()]
