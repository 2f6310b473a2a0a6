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
    bucket = boto3.resource("s3").Bucket(name)
    total = 0
    with Step("Counting {folder}..", **vars()) as step:
        for obj in bucket.objects.filter(Prefix=folder):
            total += obj.size
            step.note(obj.key)
    say("{total} in {name}", **locals())
    say(text="{folder}", **{"folder": folder})


count("photos", "2024/")
