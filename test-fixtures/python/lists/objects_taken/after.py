"""Objects that hold a resource go through lists of the program: made by a comprehension, appended, taken by index, by pop, in loops."""
import boto3


class Photo:
    def __init__(self, s3, bucket_name, obj_key):
        self.s3 = s3
        self.bucket_name = bucket_name
        self.obj_key = obj_key
        self.key = obj_key

    def text(self):
        return self.s3.get_object(Bucket=self.bucket_name, Key=self.obj_key)["Body"].read().decode()

    def copy(self, s3, bucket_name, other_key):
        s3.copy_object(Bucket=bucket_name, Key=other_key, CopySource={"Bucket": self.bucket_name, "Key": self.obj_key})


def last(photos):
    return photos[-1]


s3 = boto3.client("s3")
bucket_name = "photos"
photos = [Photo(s3, bucket_name, f"2024/{number}.jpg") for number in range(3)]
for photo in photos:
    print(photo.key, photo.text())
more = []
for key in ("raw/a.txt", "2024/4.jpg"):
    more.append(Photo(s3, bucket_name, key))
while more:
    print(more.pop().text())
print(len(photos), [each.key for each in photos[1:]], last(photos).text())
copy_key = photos[0].key + "-copy"
photos[2].copy(s3, bucket_name, copy_key)
print(s3.get_object(Bucket=bucket_name, Key=copy_key)["Body"].read())
