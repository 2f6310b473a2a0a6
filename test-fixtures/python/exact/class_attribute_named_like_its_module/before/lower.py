from base import ec2, s3


class Shared:
    held = ec2.create_instances(ImageId="ami-12c6146b", MinCount=1, MaxCount=2)[0]

    @classmethod
    def first(cls, name):
        cls.held.reload()


bucket_name = "photos"


class Store:
    bucket = s3.Bucket(bucket_name)

    def show(self):
        print(self.bucket.name, len(list(self.bucket.objects.all())))
