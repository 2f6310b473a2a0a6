"""Settings, read from the environment of the function."""
import os

REGION = os.environ.get("AWS_REGION", "us-east-1")
TABLE = os.environ.get("PHOTO_TABLE", "photos")
BUCKET = os.environ.get("PHOTO_BUCKET", "photo-bucket")
QUEUE = os.environ.get("JOB_QUEUE", "thumbnail-jobs")
THUMBNAIL_BYTES = 16
