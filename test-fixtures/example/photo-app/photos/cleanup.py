"""Deletes an album: python -m photos.cleanup ALBUM"""
import sys

from photos import storage
from photos.repository import PhotoRepository


def clean(album):
    deleted = PhotoRepository().delete_album(album)
    storage.delete_prefix(f"albums/{album}/")
    storage.delete_prefix(f"thumbnails/{album}/")
    return deleted


if __name__ == "__main__":
    print(f"{clean(sys.argv[1])} photos deleted")
