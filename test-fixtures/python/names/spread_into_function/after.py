"""Names that are spread into the project's own functions: these take out what texts and keys name, and see no others."""
import boto3


class Step:
    def __init__(self, title, **names):
        self.names = names
        self.title = title.format(**names)
        print(self.title)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        print("done", self.title)

    def note(self, text):
        print(" -", text)


def say(text, ending="!", **names):
    tell(text, prefix=ending, **names)
    if "total" in names:
        print(names["total"], names.get("nothing"))


def tell(text, prefix, **names):
    print(prefix, text.format(**names))


def count(name, folder):
    s3 = boto3.client("s3")
    total = 0
    with Step("Counting {folder}..", **vars()) as step:
        for page in s3.get_paginator("list_objects").paginate(Bucket=name, Prefix=folder):
            for obj in page.get("Contents", []):
                total += obj["Size"]
                step.note(obj["Key"])
    say("{total} in {name}", **locals())
    say(text="{folder}", **{"folder": folder})


count("photos", "2024/")
