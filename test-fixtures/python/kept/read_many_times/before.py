"""boto3 loads the data of an object once, however often an expression that reads it is evaluated."""
import boto3

s3 = boto3.resource("s3")
photo = s3.Object("photos", "2024/1.jpg")
print([photo.content_length + n for n in range(3)])


def later(key):
    image = s3.Object("photos", key)
    size = lambda: image.content_length
    return size() + size()


def by_size(image):
    return sorted([3, 1], key=lambda n: (image.content_length, n))


print(later("2024/2.jpg"), by_size(s3.Object("photos", "2024/3.jpg")))
