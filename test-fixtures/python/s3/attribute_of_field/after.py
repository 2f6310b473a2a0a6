"""What an attribute's first read has loaded is known until an action of the object."""
import boto3


class Report:
    def __init__(self, key):
        self.s3 = boto3.client("s3")
        self.obj_key = key
        self.obj = None

    def size(self):
        if self.obj is None:
            self.obj = self.s3.head_object(Bucket="photos", Key=self.obj_key)
        return self.obj["ContentLength"]

    def overwrite(self, body):
        response = self.s3.put_object(Bucket="photos", Key=self.obj_key, Body=body)
        self.obj = None
        return response

    def refresh(self):
        self.obj = self.s3.head_object(Bucket="photos", Key=self.obj_key)


report = Report("2024/2.jpg")
print(report.size(), report.size())
report.overwrite(b"twelve bytes")
print(report.size())
report.refresh()
print(report.size())
