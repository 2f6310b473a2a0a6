"""Pages of a collection are lists of resources."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
for page in bucket.objects.page_size(2).pages():
    print(len(page), [summary.key for summary in page])
    if page:
        print(page[0].size)
print([len(page) for page in bucket.objects.filter(Prefix="2024/").pages()])
