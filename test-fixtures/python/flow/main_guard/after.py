"""A script with a main guard and arguments."""
import argparse

import boto3


def main(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("bucket")
    parser.add_argument("--prefix", default="")
    args = parser.parse_args(argv)
    s3 = boto3.client("s3")
    bucket_name = args.bucket
    for page in s3.get_paginator("list_objects").paginate(Bucket=bucket_name, Prefix=args.prefix):
        for obj in page.get("Contents", []):
            print(f"{obj['Size']:>4} {obj['Key']}")


if __name__ == "__main__":
    main(["photos", "--prefix", "raw"])
