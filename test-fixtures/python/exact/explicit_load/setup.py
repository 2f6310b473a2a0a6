import boto3

s3 = boto3.client("s3", region_name="us-east-1")
s3.create_bucket(Bucket="photos")
s3.put_object(Bucket="photos", Key="raw/a.txt", Body=b"a")
