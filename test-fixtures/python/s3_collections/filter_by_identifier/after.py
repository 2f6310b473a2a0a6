import boto3

s3 = boto3.client("s3")


def versions(folder, number):
    bucket_name = "photos"
    list_object_versions = s3.get_paginator("list_object_versions")
    obj_key = f"{folder}/{number}.jpg"
    s3.put_object(Bucket=bucket_name, Key=obj_key, Body=b"one")
    listed = {"Bucket": bucket_name, "Prefix": obj_key}
    print(
        [
            version["Key"]
            for page in list_object_versions.paginate(**listed)
            for version in page.get("Versions", []) + page.get("DeleteMarkers", [])
        ]
    )
    s3.put_object(Bucket=bucket_name, Key=obj_key, Body=b"two")
    print(
        len(
            [
                obj
                for page in list_object_versions.paginate(**listed)
                for obj in page.get("Versions", []) + page.get("DeleteMarkers", [])
            ]
        )
    )
    s3.delete_object(Bucket=bucket_name, Key=obj_key)
    left = {"Bucket": bucket_name, "Prefix": obj_key}
    if len([obj for page in list_object_versions.paginate(**left) for obj in page.get("Versions", []) + page.get("DeleteMarkers", [])]) == 0:
        print("none")


versions("a", 1)
