"""Makes the thumbnails that are queued. A thumbnail is the beginning of the file: enough for an example."""
from photos import settings, storage
from photos.jobs import JobQueue
from photos.repository import PhotoRepository


def make_thumbnail(job):
    data = storage.download(job["key"]).read(settings.THUMBNAIL_BYTES)
    thumbnail_key = job["key"].replace("albums/", "thumbnails/", 1)
    storage.write(thumbnail_key, data, "image/jpeg")
    PhotoRepository().set_thumbnail(job["album"], job["name"], thumbnail_key)


def handler(event, context):
    return {"done": JobQueue().work(make_thumbnail)}
