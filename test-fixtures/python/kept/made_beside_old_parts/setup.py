import boto3

client = boto3.client("s3")
for bucket in ["photos", "second"]:
    client.create_bucket(Bucket=bucket)
