"""Imported names that are sometimes something else stay: a loop fills one, another file's import one, None is never tested."""
from db import one, two, three

print(one.scan()["Count"], two.scan()["Count"])
if three:
    print(three)
