"""What an attribute's first read has loaded is known until an action of the object."""
import boto3


class Report:
    def __init__(self, key):
        self.obj = boto3.resource("s3").Object("photos", key)

    def size(self):
        return self.obj.content_length

    def overwrite(self, body):
        return self.obj.put(Body=body)

    def refresh(self):
        self.obj.reload()


report = Report("2024/2.jpg")
print(report.size(), report.size())
report.overwrite(b"twelve bytes")
print(report.size())
report.refresh()
print(report.size())
