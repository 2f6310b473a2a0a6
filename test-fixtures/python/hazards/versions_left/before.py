"""The bucket keeps all versions, so deleting its objects only hides them: DFR118."""
import boto3

s3 = boto3.resource("s3")
s3.BucketVersioning("photos").enable()
s3.Bucket("photos").objects.all().delete()
s3.Bucket("photos").objects.filter(Prefix="2024/").delete()
