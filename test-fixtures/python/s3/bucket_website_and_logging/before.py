"""More sub-resources of a bucket."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
website = bucket.Website()
website.put(WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}})
print(website.index_document)
website.delete()
print(bucket.Logging().logging_enabled)
