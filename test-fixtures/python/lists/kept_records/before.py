"""Records whose values go where keys do not tell them apart, or that may hold something else under the key: kept."""
import boto3


def any_key(key):
    record = {"bucket": boto3.resource("s3").Bucket("photos"), "count": 1}
    print(len(str(record[key])))


def any_key_filled(key):
    record = {"bucket": boto3.resource("s3").Bucket("photos"), "count": 1}
    record[key] = "videos"
    if not isinstance(record["bucket"], str):
        print(record["bucket"].name)


def put(record, key, value):
    record[key] = value


def any_key_filled_with_another():
    record = {"bucket": boto3.resource("s3").Bucket("photos"), "count": 1}
    put(record, "bucket", boto3.resource("s3").Bucket("videos"))
    print(record["bucket"].name)


def gone_through():
    record = {"bucket": boto3.resource("s3").Bucket("photos"), "count": 1}
    for value in record.values():
        print(value if value == 1 else value.name)


def items():
    record = {"bucket": boto3.resource("s3").Bucket("photos"), "count": 1}
    print([value.name for key, value in record.items() if key == "bucket"])


def updated():
    record = {"bucket": boto3.resource("s3").Bucket("photos"), "count": 1}
    record.update(bucket=boto3.resource("s3").Bucket("videos"))
    print(record["bucket"].name)


def copied():
    record = {"bucket": boto3.resource("s3").Bucket("photos"), "count": 1}
    print({**record}["bucket"].name)


def spread():
    record = {"bucket": boto3.resource("s3").Bucket("photos"), "count": 1}
    print(dict(**record)["bucket"].name)


def replaced():
    record = {"bucket": boto3.resource("s3").Bucket("photos"), "count": 1}
    record["bucket"] = record["bucket"].name
    print(record["bucket"])


def other_kind():
    record = {"of": boto3.resource("s3").Bucket("photos"), "count": 1}
    if record["count"] > 1:
        record["of"] = boto3.resource("s3").Object("photos", "a")
    print(hasattr(record["of"], "key"))


def in_list():
    record = {"bucket": boto3.resource("s3").Bucket("photos"), "count": 1}
    for each in [record]:
        print(each["bucket"].name)


any_key("count")
any_key_filled("other")
any_key_filled_with_another()
gone_through()
items()
updated()
copied()
spread()
replaced()
other_kind()
in_list()
