"""A function inside makes the object forget its data: the variable is that of the function around it."""
import boto3


def main(key):
    photo = boto3.resource("s3").Object("photos", key)
    for number in range(2):
        print(photo.content_length)

        def refill():
            photo.put(Body=b"x" * number)

        refill()
    print(photo.content_length)


main("2024/3.jpg")
