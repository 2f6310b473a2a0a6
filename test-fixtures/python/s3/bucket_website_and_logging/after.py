"""More sub-resources of a bucket."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
s3.put_bucket_website(
    Bucket=bucket_name,
    WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}},
)
website = s3.get_bucket_website(Bucket=bucket_name)
print(website.get("IndexDocument"))
s3.delete_bucket_website(Bucket=bucket_name)
print(s3.get_bucket_logging(Bucket=bucket_name).get("LoggingEnabled"))
