"""Called by S3 for each new file under incoming/."""
import urllib.parse

from photos import storage
from photos.jobs import JobQueue
from photos.repository import PhotoExists, PhotoRepository


def handler(event, context):
    repository = PhotoRepository()
    jobs = JobQueue()
    added = []
    for record in event["Records"]:
        key = urllib.parse.unquote_plus(record["s3"]["object"]["key"])
        _, album, name = key.split("/", 2)
        facts = storage.describe(key)
        if facts is None:
            print(f"{key} is gone")
            continue
        target = f"albums/{album}/{name}"
        try:
            repository.add(album, name, target, facts["size"], facts["content_type"])
        except PhotoExists:
            print(f"{album}/{name} exists")
            continue
        storage.move(key, target)
        jobs.submit(album, name, target)
        added.append(name)
    return {"added": added}
