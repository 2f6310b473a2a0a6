"""Results that are taken apart in front of a statement, across files and a star import."""
from base import *
from lower import passed_on, remembered

name = "photos"
buckets = []
for each in s3.buckets.all():
    buckets.append(each)
for each in reversed(buckets):
    each.Policy().put(Policy=name)
print(remembered(told(name)).name)
passed_on("videos", s3.Object("photos-1", "a.txt")).get()
