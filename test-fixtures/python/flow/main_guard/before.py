"""A script with a main guard and arguments."""
import argparse

import boto3


def main(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("bucket")
    parser.add_argument("--prefix", default="")
    args = parser.parse_args(argv)
    bucket = boto3.resource("s3").Bucket(args.bucket)
    for obj in bucket.objects.filter(Prefix=args.prefix):
        print(f"{obj.size:>4} {obj.key}")


if __name__ == "__main__":
    main(["photos", "--prefix", "raw"])
