"""Objects that hold a resource go through lists of the program: made by a comprehension, appended, taken by index, by pop, in loops."""
import boto3


class Photo:
    def __init__(self, obj):
        self.obj = obj
        self.key = obj.key

    def text(self):
        return self.obj.get()["Body"].read().decode()

    def copy(self, other):
        other.copy_from(CopySource={"Bucket": self.obj.bucket_name, "Key": self.obj.key})


def last(photos):
    return photos[-1]


bucket = boto3.resource("s3").Bucket("photos")
photos = [Photo(bucket.Object(f"2024/{number}.jpg")) for number in range(3)]
for photo in photos:
    print(photo.key, photo.text())
more = []
for key in ("raw/a.txt", "2024/4.jpg"):
    more.append(Photo(bucket.Object(key)))
while more:
    print(more.pop().text())
print(len(photos), [each.key for each in photos[1:]], last(photos).text())
copy = bucket.Object(photos[0].key + "-copy")
photos[2].copy(copy)
print(copy.get()["Body"].read())
