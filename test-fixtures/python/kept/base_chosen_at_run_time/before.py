"""A class derives from one that is chosen when the program runs: what it does with the attribute is not followed."""
import os

import boto3

s3 = boto3.resource("s3")


class Store:
    def __init__(self, held):
        self.held = held

    def work(self):
        print(self.held.name)


class Plain:
    def __init__(self, held):
        self.other = held


class Derived(Store if os.environ.get("BUCKET") else Plain):
    def __init__(self, held, name):
        super().__init__(held)
        self.name = name

    def work(self):
        print([obj.key for obj in self.held.objects.limit(1)])


Derived(s3.Bucket("photos"), "n").work()
Store(s3.Object("photos", "raw/a.txt").Bucket()).work()
