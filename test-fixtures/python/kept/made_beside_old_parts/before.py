import boto3

s3 = boto3.resource("s3")


def main(name, names):
    photo = s3.Bucket(name.strip()).put_object(Key="alpha", Body=b"y")

    def again():
        print(photo.key)
        photo.delete()

    again()
    photo = s3.ObjectSummary(names.pop(), "beta").Object()
    again()


main(" photos", ["second"])
