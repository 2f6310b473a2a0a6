"""Comments and strings that only mention it."""
# table = boto3.resource("dynamodb").Table("users")
TEXT = 'table = boto3.resource("dynamodb").Table("users")'
print(TEXT, """boto3.resource("s3").Bucket("b").objects.all()""")
